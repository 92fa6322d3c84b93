namespace NewsArticle.Api.Formats;

/// <summary>
/// A form that answers can have. One that derives from this is known by its <see cref="Name"/> to every action that names it; whether it
/// is for lists, for single items or for both, its interfaces say.
/// </summary>
internal abstract class Format
{
    /// <summary>The short name, as <c>format</c> takes it.</summary>
    public abstract string Name { get; }

    /// <summary>The media type without parameters, as <c>Accept</c> names it.</summary>
    public abstract string MediaType { get; }

    /// <summary>What tells it from other formats of the same media type; null where nothing needs to.</summary>
    public virtual string? Profile => null;

    /// <summary>Whether answers are one JSON value.</summary>
    public virtual bool IsJson => true;

    /// <summary>The media type as answers carry it.</summary>
    public virtual string ContentType => Profile is null ? MediaType : $"{MediaType}; profile=\"{Profile}\"";
}
