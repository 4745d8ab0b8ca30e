namespace StatiqSite.Content.Works;

/// <summary>The check digits of ISBN, ISSN and ORCID: each catches a mistyped number.</summary>
public static class CheckDigit
{
    /// <summary>ISO 7064 MOD 11-2, over 16 digits grouped by hyphens: 0000-0002-1825-0097.</summary>
    public static bool IsOrcid(string text)
    {
        if (text.Length != 19 || text[4] != '-' || text[9] != '-' || text[14] != '-') return false;
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 16) return false;
        var total = 0;
        foreach (var digit in digits[..15])
        {
            if (!char.IsAsciiDigit(digit)) return false;
            total = (total + digit - '0') * 2;
        }

        var check = (12 - total % 11) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>ISO 3297: eight digits, the last of them modulo 11: 0028-0836.</summary>
    public static bool IsIssn(string text) =>
        text.Length == 9 && text[4] == '-' && HoldsModulo11(text.Replace("-", "", StringComparison.Ordinal), 8);

    /// <summary>ISO 2108: ten digits modulo 11 or thirteen modulo 10; hyphens are free.</summary>
    public static bool IsIsbn(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 10) return HoldsModulo11(digits, 10);
        return digits.Length == 13 && digits.All(char.IsAsciiDigit)
            && digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
    }

    private static bool HoldsModulo11(string digits, int length)
    {
        if (digits.Length != length || !digits[..^1].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[^1]) || digits[^1] == 'X')) return false;
        return digits.Select((digit, index) => (digit == 'X' ? 10 : digit - '0') * (length - index)).Sum() % 11 == 0;
    }
}
