namespace StatiqSite.Registries.Linking;

/// <summary>What was found behind an address.</summary>
/// <param name="Address">As <see cref="OutsideLink.Address"/>.</param>
/// <param name="MovedTo">Where it is for good; null unless it has moved.</param>
/// <param name="Reason">Goes behind the address: "answers 404"; empty when all is well.</param>
/// <param name="Checked">When it was asked for.</param>
/// <param name="Since">When it was first found dead; null unless it is dead.</param>
public sealed record LinkVerdict(Uri Address, LinkState State, Uri? MovedTo, string Reason, DateTimeOffset Checked, DateTimeOffset? Since);
