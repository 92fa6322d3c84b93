namespace NewsArticle.Api.Tests.Support;

/// <summary>Files of the repository that tests hold the service against.</summary>
internal static class Repository
{
    /// <summary>Set to 1 to write what the service does into the files instead of comparing; then read the difference.</summary>
    private const string RenewVariable = "NEWSARTICLE_RENEW";

    public static bool IsRenewing => Environment.GetEnvironmentVariable(RenewVariable) is "1";

    public static string PathOf(string file)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "NewsArticle.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }

        return Path.Combine(directory.FullName, file);
    }
}
