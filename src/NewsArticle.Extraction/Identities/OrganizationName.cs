using NewsArticle.Extraction.Names;

namespace NewsArticle.Extraction.Identities;

/// <summary>The forms under which one organization goes.</summary>
internal static class OrganizationName
{
    private static readonly string[] Links = ["of", "for", "the", "and", "on", "&", "in"];

    private static readonly string[] LegalForms = [" inc", " corp", " co", " ltd", " llc", " plc", " company", " corporation", " limited", " group", " ag", " gmbh", " sa", " spa", " nv", " ab", " asa", " oyj", " bhd", " sdn bhd", " berhad", " pjsc", " jsc", " pte ltd", " pty ltd", " holdings"];

    /// <summary>Lower case, without full stops, possessives and legal form.</summary>
    public static string FormOf(string name)
    {
        var form = name.ToLowerInvariant().Replace(".", string.Empty, StringComparison.Ordinal).Replace('’', '\'').TrimEnd('\'', ' ', ',');
        foreach (var legal in LegalForms)
        {
            if (form.EndsWith(legal, StringComparison.Ordinal))
            {
                return form[..^legal.Length].TrimEnd(' ', ',');
            }
        }

        return form;
    }

    /// <summary>
    /// The first letters of a form's words without "of", "for", "the", "and", in lower case; "al-Islam" counts as Islam. Empty for a
    /// single word.
    /// </summary>
    public static string InitialsOf(string form)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? string.Empty : string.Concat(words.Where(word => !Links.Contains(word)).Select(Initial));
    }

    private static char Initial(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 or 3 && hyphen + 1 < word.Length ? word[hyphen + 1] : word[0];
    }

    /// <summary>Whether a form is a company's, of whose name the first word stands for the whole: "lockheed martin", not "national bank".</summary>
    public static bool IsCorporate(string form) => form.Contains(' ', StringComparison.Ordinal) && KnownOrganizationRule.IsCompany(form);

    /// <summary>"ukrainian air force" and "us treasury" without what says whose they are; empty where nothing does.</summary>
    public static string WithoutCountry(string form)
    {
        var space = form.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && NameTables.IsCountryWord(form[..space]) ? form[(space + 1)..] : string.Empty;
    }

    /// <summary>Whether one word is made of letters of a longer name, in their order: Pemex, Interpol, Comelec.</summary>
    public static bool Abbreviates(string shorter, string form)
    {
        var (letters, full) = (NameForms.Level(shorter), NameForms.Level(form));
        var found = 0;
        foreach (var letter in full)
        {
            found += found < letters.Length && letters[found] == letter ? 1 : 0;
        }

        return !shorter.Contains(' ', StringComparison.Ordinal) && found == letters.Length && letters.Length < full.Length && full[0] == letters[0];
    }

    public static string FirstWordOf(string form) => form[..form.IndexOf(' ', StringComparison.Ordinal)];
}
