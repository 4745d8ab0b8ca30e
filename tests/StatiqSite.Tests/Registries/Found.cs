using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

/// <summary>Takes findings apart.</summary>
internal static class Found
{
    public static RegistryRecord In(Finding finding) => Assert.IsType<Finding.Found>(finding).Record;

    public static string AbsenceIn(Finding finding) => Assert.IsType<Finding.Absent>(finding).Reason;

    public static string SilenceIn(Finding finding) => Assert.IsType<Finding.Unanswered>(finding).Reason;
}
