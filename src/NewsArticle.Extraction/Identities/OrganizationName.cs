namespace NewsArticle.Extraction.Identities;

/// <summary>The forms under which one organization goes.</summary>
internal static class OrganizationName
{
    private static readonly string[] LegalForms = [" inc", " corp", " co", " ltd", " llc", " plc", " company", " corporation", " limited", " group"];

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

    /// <summary>The first letters of a form's words without "of", "for", "the", "and"; empty for a single word.</summary>
    public static string InitialsOf(string form)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? string.Empty
            : string.Concat(words.Where(word => word is not ("of" or "for" or "the" or "and" or "on" or "&" or "in")).Select(word => word[0]));
    }

    public static string FirstWordOf(string form) => form[..form.IndexOf(' ', StringComparison.Ordinal)];
}
