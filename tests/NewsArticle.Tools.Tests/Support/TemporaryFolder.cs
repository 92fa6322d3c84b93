namespace NewsArticle.Tools.Tests.Support;

/// <summary>A folder that goes away with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarticle-");

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public string Write(string file, string content)
    {
        File.WriteAllText(PathOf(file), content);
        return PathOf(file);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
