namespace StatiqSite.Content.Works;

/// <summary>Who wrote a work, as its source prints the name.</summary>
public abstract record Author
{
    private Author()
    {
    }

    /// <summary>In reading order: "Vincent van Gogh Jr", "OpenAI".</summary>
    public abstract string FullName { get; }

    /// <summary>As short references name it: "van Gogh", "OpenAI".</summary>
    public abstract string ShortName { get; }

    /// <summary>As an index lists it: "Gogh, Vincent van", "OpenAI".</summary>
    public abstract string IndexName { get; }

    /// <param name="Given">Names or initials; null when the source gives the family name only.</param>
    /// <param name="Particle">Written before the family name and not sorted by: van, de la.</param>
    /// <param name="Suffix">Jr, III.</param>
    /// <param name="Orcid">The 16 digits with hyphens.</param>
    public sealed record Person(string Family, string? Given = null, string? Particle = null, string? Suffix = null, string? Orcid = null) : Author
    {
        public override string FullName => string.Join(' ', new[] { Given, Particle, Family, Suffix }.Where(part => part is not null));

        public override string ShortName => Particle is null ? Family : $"{Particle} {Family}";

        public override string IndexName =>
            string.Join(", ", new[] { Family, string.Join(' ', new[] { Given, Particle }.Where(part => part is not null)), Suffix }.Where(part => !string.IsNullOrEmpty(part)));

        /// <summary>"Family, Given", or "Given Family" with the last word as the family name.</summary>
        public static Person Parse(string text)
        {
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            if (comma >= 0)
            {
                var given = text[(comma + 1)..].Trim();
                return new Person(text[..comma].Trim(), given.Length == 0 ? null : given);
            }

            var words = text.Trim();
            var space = words.LastIndexOf(' ');
            return space < 0 ? new Person(words) : new Person(words[(space + 1)..], words[..space].TrimEnd());
        }
    }

    /// <summary>An organization, printed as it is.</summary>
    public sealed record Organization(string Name) : Author
    {
        public override string FullName => Name;

        public override string ShortName => Name;

        public override string IndexName => Name;
    }
}
