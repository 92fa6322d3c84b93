namespace NewsArticle.Api.Tests.Support;

/// <summary>Test data that lies beside the repository, where it does.</summary>
internal static class Shared
{
    /// <summary>The path of a file below ../shared, or null where there is none.</summary>
    public static string? File(string path)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (Path.Exists(Path.Combine(directory.FullName, "NewsArticle.sln")))
            {
                var file = Path.Combine(directory.FullName, "..", "shared", path);
                return System.IO.File.Exists(file) ? file : null;
            }
        }

        return null;
    }
}
