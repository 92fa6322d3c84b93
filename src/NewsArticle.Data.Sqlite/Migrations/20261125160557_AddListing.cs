using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddListing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_PublishedUtc_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_IdentityId",
                table: "Appearances");

            migrationBuilder.AddColumn<string>(
                name: "Region",
                table: "Identities",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PublishedTicks",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "PublisherKey",
                table: "Articles",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            ListingColumns.Fill(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Identities_Country_Region",
                table: "Identities",
                columns: new[] { "Country", "Region" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedTicks_Id",
                table: "Articles",
                columns: new[] { "PublishedTicks", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublisherKey",
                table: "Articles",
                column: "PublisherKey");

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_IdentityId_ArticleId",
                table: "Appearances",
                columns: new[] { "IdentityId", "ArticleId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Identities_Country_Region",
                table: "Identities");

            migrationBuilder.DropIndex(
                name: "IX_Articles_PublishedTicks_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_PublisherKey",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_IdentityId_ArticleId",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "Region",
                table: "Identities");

            migrationBuilder.DropColumn(
                name: "PublishedTicks",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PublisherKey",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedUtc_Id",
                table: "Articles",
                columns: new[] { "PublishedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_IdentityId",
                table: "Appearances",
                column: "IdentityId");
        }
    }
}
