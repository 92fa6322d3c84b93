using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Tests;

public sealed class SingleWriterTests
{
    [Fact]
    public async Task A_second_writer_gives_up_after_its_patience()
    {
        using var writer = new SingleWriter(TimeSpan.Zero);
        using var turn = await writer.EnterAsync(CancellationToken.None);

        var second = () => writer.EnterAsync(CancellationToken.None);

        await second.Should().ThrowAsync<WriterBusyException>();
    }

    [Fact]
    public async Task A_turn_that_is_disposed_twice_lets_one_writer_in()
    {
        using var writer = new SingleWriter(TimeSpan.Zero);
        var first = await writer.EnterAsync(CancellationToken.None);
        first.Dispose();
        first.Dispose();
        using var turn = await writer.EnterAsync(CancellationToken.None);

        var second = () => writer.EnterAsync(CancellationToken.None);

        await second.Should().ThrowAsync<WriterBusyException>();
    }
}
