using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CreateArchive : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Headline = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    UrlKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Byline = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Contributors = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    Dateline = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ImportedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Identities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Country = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 2, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    GazetteerKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Identities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Paragraphs",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Index = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paragraphs", x => new { x.ArticleId, x.Index });
                    table.ForeignKey(
                        name: "FK_Paragraphs_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Aliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IdentityId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aliases_Identities_IdentityId",
                        column: x => x.IdentityId,
                        principalTable: "Identities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Appearances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    IdentityId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Confidence = table.Column<double>(type: "REAL", nullable: true),
                    Extractor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appearances", x => x.Id);
                    table.UniqueConstraint("AK_Appearances_Id_ArticleId", x => new { x.Id, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_Appearances_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Appearances_Identities_IdentityId",
                        column: x => x.IdentityId,
                        principalTable: "Identities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AttackFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Metric = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Object = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    ValueMax = table.Column<long>(type: "INTEGER", nullable: true),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Weapon = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClaimantName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ClaimantId = table.Column<int>(type: "INTEGER", nullable: true),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: true),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OccurredOnPrecision = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    PartOfId = table.Column<int>(type: "INTEGER", nullable: true),
                    Confidence = table.Column<double>(type: "REAL", nullable: true),
                    Extractor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Exact = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttackFigures", x => x.Id);
                    table.CheckConstraint("CK_AttackFigures_Span", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                    table.CheckConstraint("CK_AttackFigures_Value", "\"Value\" >= 0 AND (\"ValueMax\" IS NULL OR \"ValueMax\" >= \"Value\")");
                    table.ForeignKey(
                        name: "FK_AttackFigures_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AttackFigures_AttackFigures_PartOfId",
                        column: x => x.PartOfId,
                        principalTable: "AttackFigures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_AttackFigures_Identities_ClaimantId",
                        column: x => x.ClaimantId,
                        principalTable: "Identities",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AttackFigures_Identities_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Identities",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AttackFigures_Paragraphs_ArticleId_ParagraphIndex",
                        columns: x => new { x.ArticleId, x.ParagraphIndex },
                        principalTable: "Paragraphs",
                        principalColumns: new[] { "ArticleId", "Index" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SpeakerId = table.Column<int>(type: "INTEGER", nullable: true),
                    SpeakerReason = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    SpeakerWording = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Cue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Utterance = table.Column<int>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: true),
                    Extractor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Exact = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => x.Id);
                    table.CheckConstraint("CK_Quotes_Span", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                    table.CheckConstraint("CK_Quotes_SpeakerOrReason", "(\"SpeakerId\" IS NULL) = (\"SpeakerReason\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Quotes_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Identities_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Identities",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Quotes_Paragraphs_ArticleId_ParagraphIndex",
                        columns: x => new { x.ArticleId, x.ParagraphIndex },
                        principalTable: "Paragraphs",
                        principalColumns: new[] { "ArticleId", "Index" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mentions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AppearanceId = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Exact = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentions", x => x.Id);
                    table.CheckConstraint("CK_Mentions_Span", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                    table.ForeignKey(
                        name: "FK_Mentions_Appearances_AppearanceId_ArticleId",
                        columns: x => new { x.AppearanceId, x.ArticleId },
                        principalTable: "Appearances",
                        principalColumns: new[] { "Id", "ArticleId" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Mentions_Paragraphs_ArticleId_ParagraphIndex",
                        columns: x => new { x.ArticleId, x.ParagraphIndex },
                        principalTable: "Paragraphs",
                        principalColumns: new[] { "ArticleId", "Index" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aliases_IdentityId_Name",
                table: "Aliases",
                columns: new[] { "IdentityId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aliases_NameKey",
                table: "Aliases",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ArticleId_IdentityId",
                table: "Appearances",
                columns: new[] { "ArticleId", "IdentityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_IdentityId",
                table: "Appearances",
                column: "IdentityId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedUtc_Id",
                table: "Articles",
                columns: new[] { "PublishedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_TextHash",
                table: "Articles",
                column: "TextHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_UrlKey",
                table: "Articles",
                column: "UrlKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_ArticleId_ParagraphIndex",
                table: "AttackFigures",
                columns: new[] { "ArticleId", "ParagraphIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_ClaimantId",
                table: "AttackFigures",
                column: "ClaimantId");

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_Metric",
                table: "AttackFigures",
                column: "Metric");

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_PartOfId",
                table: "AttackFigures",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_PlaceId",
                table: "AttackFigures",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Identities_GazetteerKey",
                table: "Identities",
                column: "GazetteerKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Identities_NameKey",
                table: "Identities",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_AppearanceId_ArticleId",
                table: "Mentions",
                columns: new[] { "AppearanceId", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_ArticleId_ParagraphIndex",
                table: "Mentions",
                columns: new[] { "ArticleId", "ParagraphIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_ArticleId_ParagraphIndex",
                table: "Quotes",
                columns: new[] { "ArticleId", "ParagraphIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SpeakerId",
                table: "Quotes",
                column: "SpeakerId");

            EvidenceTriggers.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aliases");

            migrationBuilder.DropTable(
                name: "AttackFigures");

            migrationBuilder.DropTable(
                name: "Mentions");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "Appearances");

            migrationBuilder.DropTable(
                name: "Paragraphs");

            migrationBuilder.DropTable(
                name: "Identities");

            migrationBuilder.DropTable(
                name: "Articles");
        }
    }
}
