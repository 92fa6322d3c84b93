using Microsoft.EntityFrameworkCore.Migrations;
using NewsArticle.Data.Sqlite.Searching;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderSearchByTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Rows are numbered anew, so that all is indexed anew; what is deleted here needs no triggers.
            SearchTables.Drop(migrationBuilder);
            migrationBuilder.Sql("""DELETE FROM "Sentences";""");
            SearchTables.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
