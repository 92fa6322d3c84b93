namespace NewsArticle.Api.Formats;

/// <summary>The formats that there are: every class of this assembly that is one.</summary>
internal static class FormatCatalog
{
    private static readonly Dictionary<string, Format> ByName = typeof(FormatCatalog).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Format)) && !type.IsAbstract)
        .Select(type => (Format)Activator.CreateInstance(type)!)
        .ToDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The format of a short name.</summary>
    /// <exception cref="ArgumentException">There is none; an action names one that was never written.</exception>
    public static Format Named(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new ArgumentException($"There is no format {name}.", nameof(name));
}
