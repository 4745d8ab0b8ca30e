namespace StatiqSite.Kit.Wording;

/// <summary>Languages by their English names. Our own list: the names that the machine knows differ between its versions.</summary>
public static class LanguageText
{
    /// <summary>"Chinese" for zh and zh-Hans; the code itself where there is no name for it.</summary>
    public static string Of(string code) => code.Split('-')[0] switch
    {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "he" => "Hebrew",
        "hi" => "Hindi",
        "id" => "Indonesian",
        "it" => "Italian",
        "ja" => "Japanese",
        "ko" => "Korean",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "sv" => "Swedish",
        "th" => "Thai",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "vi" => "Vietnamese",
        "zh" => "Chinese",
        _ => code,
    };
}
