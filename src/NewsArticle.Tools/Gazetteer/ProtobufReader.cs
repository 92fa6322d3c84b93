using System.Text;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Reads the two wire types of Protocol Buffers that the towns' file uses: varints and length-prefixed bytes.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> bytes)
{
    private const int Varint = 0;
    private const int LengthPrefixed = 2;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    public readonly bool AtEnd => _position >= _bytes.Length;

    /// <summary>Reads a field's tag.</summary>
    /// <returns>The field's number.</returns>
    public int ReadTag()
    {
        var tag = (int)ReadVarint();
        return (tag & 7) is Varint or LengthPrefixed
            ? tag >> 3
            : throw new InvalidDataException($"Wire type {tag & 7} at byte {_position} is not one that this file should have.");
    }

    public ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (AtEnd)
            {
                throw new InvalidDataException("The file ends within a number.");
            }

            var next = _bytes[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException($"The number before byte {_position} is longer than 64 bits.");
    }

    /// <summary>A number whose sign is in the lowest bit.</summary>
    public long ReadSignedVarint()
    {
        var coded = ReadVarint();
        return (long)(coded >> 1) ^ -(long)(coded & 1);
    }

    public string ReadString() => Encoding.UTF8.GetString(ReadBytes());

    public ReadOnlySpan<byte> ReadBytes()
    {
        var length = ReadVarint();
        if (length > (ulong)(_bytes.Length - _position))
        {
            throw new InvalidDataException($"The field at byte {_position} reaches past the end of the file.");
        }

        var field = _bytes.Slice(_position, (int)length);
        _position += (int)length;
        return field;
    }
}
