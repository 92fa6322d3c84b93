namespace NewsArticle.Data.Sqlite.Keeping;

/// <summary>A file that has its name only once it is complete.</summary>
internal sealed class PartialFile : IDisposable
{
    private readonly string _target;

    public PartialFile(string target)
    {
        _target = target;
        Path = target + ".partial";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.Delete(Path);
    }

    /// <summary>Where it is until then.</summary>
    public string Path { get; }

    public void Complete() => File.Move(Path, _target, overwrite: false);

    public void Dispose()
    {
        File.Delete(Path);
        File.Delete(Path + "-journal");
    }
}
