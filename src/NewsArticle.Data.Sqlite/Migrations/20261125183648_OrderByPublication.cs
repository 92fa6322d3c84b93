using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderByPublication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_PublisherKey",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_IdentityId_ArticleId",
                table: "Appearances");

            migrationBuilder.AddColumn<long>(
                name: "PublishedTicks",
                table: "Appearances",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublisherKey_PublishedTicks_Id",
                table: "Articles",
                columns: new[] { "PublisherKey", "PublishedTicks", "Id" });

            AppearanceOrder.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_PublisherKey_PublishedTicks_Id",
                table: "Articles");

            AppearanceOrder.Drop(migrationBuilder);

            migrationBuilder.DropColumn(
                name: "PublishedTicks",
                table: "Appearances");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublisherKey",
                table: "Articles",
                column: "PublisherKey");

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_IdentityId_ArticleId",
                table: "Appearances",
                columns: new[] { "IdentityId", "ArticleId" });
        }
    }
}
