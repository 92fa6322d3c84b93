using Microsoft.EntityFrameworkCore.Migrations;
using NewsArticle.Data.Sqlite.Searching;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Sentences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sentences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sentences_Paragraphs_ArticleId_ParagraphIndex",
                        columns: x => new { x.ArticleId, x.ParagraphIndex },
                        principalTable: "Paragraphs",
                        principalColumns: new[] { "ArticleId", "Index" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_ArticleId_ParagraphIndex",
                table: "Sentences",
                columns: new[] { "ArticleId", "ParagraphIndex" });

            SearchTables.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            SearchTables.Drop(migrationBuilder);

            migrationBuilder.DropTable(
                name: "Sentences");
        }
    }
}
