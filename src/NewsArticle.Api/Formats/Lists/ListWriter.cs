using System.Buffers;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>Writes one list, item by item. One that writes whole lists keeps nothing of the items.</summary>
internal abstract class ListWriter
{
    /// <summary>Writes what stands before the items.</summary>
    public virtual void Begin(IBufferWriter<byte> output)
    {
    }

    /// <summary>Writes the next item.</summary>
    public abstract void Write(object item, IBufferWriter<byte> output);

    /// <summary>Writes what stands after the items.</summary>
    public virtual void End(IBufferWriter<byte> output)
    {
    }
}
