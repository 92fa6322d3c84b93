using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Generating;

/// <summary>An archive of generated articles in a file.</summary>
internal static class GeneratedArchive
{
    /// <summary>What SQLite, and what the service, leave beside a database.</summary>
    private static readonly string[] Companions = ["", "-wal", "-shm", ".lock"];

    /// <summary>Makes the archive, unless the file holds it already.</summary>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="ReadingException">The file holds something else than a generated archive, which nobody may lose.</exception>
    public static async Task<bool> EnsureAsync(string file, ArchiveRecipe recipe, TextWriter progress, CancellationToken cancellationToken)
    {
        var known = ArchiveRecipe.Of(file);
        if (File.Exists(file) && known == recipe)
        {
            return false;
        }

        if (File.Exists(file) && known is null)
        {
            throw new ReadingException($"{file} is not an archive that this command made; give another name.");
        }

        var unfinished = file + ".new";
        Delete(unfinished);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await new ArchiveWriter(recipe, progress).WriteAsync(unfinished, cancellationToken);
        Delete(file);
        File.Delete(ArchiveRecipe.PathBeside(file));
        File.Move(unfinished, file);
        Delete(unfinished);
        recipe.WriteBeside(file);
        return true;
    }

    private static void Delete(string file)
    {
        foreach (var companion in Companions)
        {
            File.Delete(file + companion);
        }
    }
}
