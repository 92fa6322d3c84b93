using System.Text.Json;

namespace NewsArticle.Tools.Generating;

/// <summary>What a generated archive is made of. It lies beside the archive, and says that the archive is a generated one and complete.</summary>
/// <param name="Articles">How many there are.</param>
/// <param name="Seed">The same seed makes the same archive.</param>
/// <param name="Edition">Raised when the same numbers make another archive.</param>
internal sealed record ArchiveRecipe(int Articles, int Seed, int Edition = 1)
{
    public static string PathBeside(string archive) => archive + ".recipe.json";

    /// <summary>The recipe of an archive; null where there is none that can be read.</summary>
    public static ArchiveRecipe? Of(string archive)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchiveRecipe>(File.ReadAllText(PathBeside(archive)));
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            return null;
        }
    }

    public void WriteBeside(string archive) => File.WriteAllText(PathBeside(archive), JsonSerializer.Serialize(this));
}
