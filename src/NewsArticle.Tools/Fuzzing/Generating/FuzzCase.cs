using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>A request, and what the document promises for it.</summary>
/// <param name="Operation">What it asks for.</param>
/// <param name="What">What is special about it, in a few words.</param>
internal sealed record FuzzCase(Operation Operation, FuzzRequest Request, Expectation Expectation, string What);

internal enum Expectation
{
    /// <summary>The document says that it is right; only what is stored can speak against it.</summary>
    Accepted,

    /// <summary>The document says that it is wrong.</summary>
    Refused,

    /// <summary>The document leaves it open.</summary>
    Either,

    /// <summary>It comes without a good key.</summary>
    KeyNeeded,

    /// <summary>The path has no such method.</summary>
    MethodUnknown,
}
