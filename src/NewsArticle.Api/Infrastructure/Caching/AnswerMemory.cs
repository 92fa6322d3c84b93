using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>
/// Keeps answers in memory for as long as the archive is in the state that they were made of. The version of the archive is looked at
/// before anything is read, and rises before a write is acknowledged: an answer may be newer than its version says, but never older.
/// </summary>
internal sealed class AnswerMemory : IDisposable
{
    /// <summary>A longer answer is not kept.</summary>
    public const int LongestAnswer = 256 * 1024;

    private const long Bytes = 32L * 1024 * 1024;

    /// <summary>Headers and the cache's own entry take about so much beside the key and the body.</summary>
    private const int BytesOfEntry = 1024;

    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _answers = new(Options.Create(new MemoryCacheOptions { SizeLimit = Bytes, CompactionPercentage = 0.1 }));

    /// <summary>The answer that was made of the archive in this state.</summary>
    public Answer? Find(AnswerKey key, long version) =>
        _answers.TryGetValue(key, out Kept? kept) && kept!.Version == version ? kept.Answer : null;

    /// <summary>Keeps an answer.</summary>
    /// <param name="version">The archive's version before the answer was made.</param>
    public void Keep(AnswerKey key, long version, Answer answer) => _answers.Set(key, new Kept(version, answer), new MemoryCacheEntryOptions
    {
        Size = key.Bytes + answer.Body.Length + BytesOfEntry,
        SlidingExpiration = Unasked,
    });

    public void Dispose() => _answers.Dispose();

    private sealed record Kept(long Version, Answer Answer);
}
