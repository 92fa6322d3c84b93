namespace NewsArticle.Data.Writing;

/// <summary>How much may wait to be written, for how long, and how much of it one commit takes.</summary>
public sealed record WriteLimits
{
    /// <summary>How long a client's write waits for its turn before it is refused.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many writes of clients wait at most; a further one is refused at once.</summary>
    public int Capacity { get; init; } = 1024;

    /// <summary>How many writes one commit takes at most.</summary>
    public int WritesPerCommit { get; init; } = 128;

    /// <summary>No further write joins a commit after this time, so that the first one is not kept waiting.</summary>
    public TimeSpan TimePerCommit { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>After this time a write in the background goes before clients, else they could keep it out for ever.</summary>
    public TimeSpan BackgroundPatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a write that is worked on stays open for what is to be stored with it: see <see cref="ArchiveWriter.HoldBack"/>.</summary>
    public TimeSpan HeldPatience { get; init; } = TimeSpan.FromSeconds(5);
}
