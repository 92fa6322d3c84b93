using FsCheck;
using FsCheck.Fluent;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Tests.Searching;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("drones", "drone")]
    [InlineData("drones kyiv", "(drone AND kyiv)")]
    [InlineData("drones AND kyiv", "(drone AND kyiv)")]
    [InlineData("a OR b c OR d", "(a OR (b AND c) OR d)")]
    [InlineData("(a OR b) c", "((a OR b) AND c)")]
    [InlineData("(a b) (c d)", "(a AND b AND c AND d)")]
    [InlineData("drones -kyiv", "(drone AND NOT kyiv)")]
    [InlineData("NOT kyiv drones", "(NOT kyiv AND drone)")]
    [InlineData("a -(b -c)", "(a AND NOT (b AND NOT c))")]
    [InlineData("a (-b)", "(a AND NOT b)")]
    [InlineData("\"power stations\"", "power+station")]
    [InlineData("“power stations” »air raid«", "(power+station AND air+raid)")]
    [InlineData("Shahed-136", "shahe+136")]
    [InlineData("missil*", "missil*")]
    [InlineData("Łód*", "lod*")]
    [InlineData("headline:drones", "headline:drone")]
    [InlineData("HEADLINE:drones", "headline:drone")]
    [InlineData("body:\"two words\" x", "(body:two+word AND x)")]
    [InlineData("headline:(a OR \"b c\")", "(headline:a OR headline:b+c)")]
    [InlineData("publisher:Times", "publisher:times")]
    [InlineData("person:\"José Peña\"", "person:jose pena")]
    [InlineData("speaker:zelen* place:Kyiv", "(speaker:zelen* AND place:kyiv)")]
    [InlineData("a near/10 b", "near/10[a, b]")]
    [InlineData("\"power plant\" NEAR/0 drones", "near/0[power+plant, drone]")]
    [InlineData("body:(a near/3 b)", "body:near/3[a, b]")]
    [InlineData("sentence:(drones -kyiv)", "sentence[(drone AND NOT kyiv)]")]
    [InlineData("or and not", "(or AND and AND not)")]
    [InlineData("12,000 1.5 U.S. 19:30", "(12000 AND 1.5 AND us AND 19+30)")]
    public void A_query_is_understood(string query, string understood) => Written.Of(query).Should().Be(understood);

    [Theory]
    [InlineData("", 0, "", "empty")]
    [InlineData("   ", 0, "", "empty")]
    [InlineData("-kyiv", 0, "-", "only excludes")]
    [InlineData("-a -b", 0, "-", "only excludes")]
    [InlineData("a OR -b", 5, "-", "only excludes")]
    [InlineData("a -(-b)", 2, "-", "only excludes")]
    [InlineData("drones \"over kyiv", 7, "\"", "not closed")]
    [InlineData("a (b OR c", 2, "(", "not closed")]
    [InlineData("a b)", 3, ")", "closes none")]
    [InlineData("a ()", 2, "(", "nothing between")]
    [InlineData("(", 0, "(", "not closed")]
    [InlineData(")", 0, ")", "closes nothing")]
    [InlineData("a AND", 2, "AND", "Nothing follows AND")]
    [InlineData("a OR ", 2, "OR", "Nothing follows OR")]
    [InlineData("OR a", 0, "OR", "missing")]
    [InlineData("a OR OR b", 5, "OR", "missing")]
    [InlineData("a NOT", 2, "NOT", "Nothing follows NOT")]
    [InlineData("a - b", 2, "-", "close the gap")]
    [InlineData("headlin:a", 0, "headlin", "did you mean headline?")]
    [InlineData("a headline:", 2, "headline", "needs what to look for")]
    [InlineData("headline:(body:a)", 10, "body", "inside another field")]
    [InlineData("!!!", 0, "!!!", "no letter or digit")]
    [InlineData("a \"…\"", 2, "…", "no letter or digit")]
    [InlineData("m*", 0, "m*", "needs 2 letters")]
    [InlineData("mis*le", 0, "mis*le", "at the end of a word")]
    [InlineData("a-bc*", 0, "a-bc*", "single word")]
    [InlineData("a near/x b", 2, "near/x", "from 0 to 100")]
    [InlineData("a near/101 b", 2, "near/101", "from 0 to 100")]
    [InlineData("a near/3", 2, "near/3", "between two words")]
    [InlineData("(a) near/3 b", 4, "near/3", "between two words")]
    [InlineData("a near/3 b near/3 c", 11, "near/3", "not three")]
    [InlineData("a near/3 bc*", 2, "near/3", "whole words")]
    [InlineData("person:(a near/3 b)", 10, "near/3", "for texts")]
    [InlineData("near/3 b", 0, "near/3", "missing")]
    public void What_is_wrong_is_pointed_at_and_told(string query, int position, string text, string message)
    {
        SearchQuery.TryParse(query, out _, out var fault).Should().BeFalse();

        (fault!.Position, fault.Text).Should().Be((position, text), "{0}", fault.Message);
        fault.Message.Should().Contain(message);
    }

    [Fact]
    public void Length_words_and_depth_are_bounded()
    {
        FaultOf(new string('a', 1001)).Should().Be((1000, "A query may have 1000 characters; shorten it."));
        FaultOf(string.Join(' ', Enumerable.Repeat("a", 65))).Position.Should().Be(128);
        FaultOf(new string('(', 17) + "a" + new string(')', 17)).Position.Should().Be(16);
        FaultOf(new string('(', 900)).Position.Should().Be(16);
    }

    [Fact]
    public void Every_text_is_a_query_or_has_a_fault_inside_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Texts, text =>
        {
            var isQuery = SearchQuery.TryParse(text, out var query, out var fault);

            return isQuery ? query is not null : fault!.Position >= 0 && fault.Position <= text.Length && fault.Message.Length > 0;
        }));

    /// <summary>Texts of any characters, and texts of the language's own pieces.</summary>
    private static Arbitrary<string> Texts { get; } = Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.Elements("a", "drones", " ", "\"", "“", "(", ")", "-", "OR", "AND", "NOT", "near/3", "headline:", "sentence:", "person:", "*", ":", "\ud83d", "é")
            .ListOf()
            .Select(pieces => string.Concat(pieces))));

    private static (int Position, string Message) FaultOf(string query)
    {
        SearchQuery.TryParse(query, out _, out var fault).Should().BeFalse();
        return (fault!.Position, fault.Message);
    }
}
