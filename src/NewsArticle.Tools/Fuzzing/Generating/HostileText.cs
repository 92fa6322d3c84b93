namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Texts that break programs which did not expect them; after the lists of CATS and the Big List of Naughty Strings, in own words.</summary>
internal static class HostileText
{
    private static readonly string[] Valid =
    [
        "Kyiv", "two words", " ", "  before", "after  ", "\t", "line\nbreak", "O'Brien", "\"quoted\"", "back\\slash", "a/b", "a?b&c=d#e", "100%", "%41", "+", "null", "undefined", "NaN", "true", "0", "-0", "1e400",
        "' OR 1=1 --", "'; DROP TABLE Articles; --", "\" OR \"\"=\"", "1; SELECT load_extension('x')", "x' UNION SELECT Hash FROM ApiKeys --",
        "NEAR(a b)", "NEAR(", "a AND", "OR", "NOT", "(a", "a)", "\"open", "*", "a*", "^a", "a:b", "{a b}:c", "a - b", "_%", "%%%", "a\\%",
        "<script>alert(1)</script>", "<![CDATA[x]]>", "&amp;&lt;", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "${jndi:ldap://x}", "{{7*7}}", "../../etc/passwd", "file:///etc/passwd", "C:\\con",
        "=1+1", "+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0",
        "Ünïcödé", "e\u0301 against \u00E9", "\u212B", "ß", "İstanbul", "ﬁ", "مرحبا", "שלום", "日本語", "ไทย", "नमस्ते", "😀", "👩‍👩‍👧‍👦", "🇺🇦", "𝒳𝒴", "１２３", "٣",
        "\u200Bzero\u200Bwidth\u200B", "\u200B", "\uFEFFmark", "soft\u00ADhyphen", "\u00A0", "\u2028", "\u2029", "\u202Eright to left", "a\u2066b\u2069c\u202C", "\u0301", "Z\u0351\u036B\u0343\u036A\u0302a\u0334\u0335\u0321l\u0318\u0345g\u0353o\u035E", "\uE000", "\uFDD0", "\uFFFD", "\uFFFF",
    ];

    /// <summary>Characters that no text of ours may have.</summary>
    private static readonly string[] Control = ["\u0000", "a\u0000b", "\u0001", "a\u0008b", "\u001B[31mred", "\u007F", "\u0085", "\r\nX-Injected: yes", "\u000B"];

    /// <summary>Text that is well formed, however odd.</summary>
    public static string Odd(Random random) => random.Next(12) switch
    {
        0 => new string('a', random.Next(1, 400)),
        1 => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)random.Next(0x20, 0x7F))),
        2 => string.Join(' ', Enumerable.Range(0, random.Next(2, 5)).Select(_ => Pick(random, Valid))),
        _ => Pick(random, Valid),
    };

    /// <summary>Any text that UTF-8 can carry, control characters too.</summary>
    public static string Any(Random random) => random.Next(5) is 0 ? Pick(random, Control) : Odd(random);

    /// <summary>Text for an address, escaped; at times wrongly, or as bytes that are no UTF-8.</summary>
    public static string Escaped(Random random) => random.Next(10) switch
    {
        0 => Pick(random, ["%", "%zz", "%4", "%ED%A0%80", "%FF", "%C0%AF", "%00", "%0d%0aX-Injected:%20yes", "%25%30%30", "%E2%80", "%2e%2e%2f"]),
        _ => Uri.EscapeDataString(Any(random)),
    };

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
