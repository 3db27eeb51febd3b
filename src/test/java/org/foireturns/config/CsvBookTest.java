package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvBookTest {
    private final Mistakes mistakes = new Mistakes();

    private List<String> rows(String text) {
        BookFile file = new BookFile("a.csv", "a.csv", text.getBytes(StandardCharsets.UTF_8));
        return CsvBook.rows(file, List.of("id", "name"), List.of("note"), mistakes).stream()
                .map(row -> row.line() + " " + row.text("id") + " " + row.text("name") + " " + row.text("note"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            id,name/kent,Kent                            ! 2 kent Kent
            name;id;note/Kent;kent;x                     ! 2 kent Kent x
            id\tname/kent\tKent, the county              ! 2 kent Kent, the county
            /id , name/,,/ /kent,"Kent"                  ! 5 kent Kent
            id,name,/kent,Kent,                          ! 2 kent Kent
            """)
    void rowsAreReadWhateverPartsTheCells(String text, String row) {
        assertThat(rows(text.replace('/', '\n'))).extracting(String::strip).containsExactly(row);
        assertThat(Told.by(mistakes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            ' '                            ! a.csv: this file is empty; its columns are id, name
            id/kent                        ! a.csv line 1: column "name" is missing
            id,name,colour/kent,Kent,red   ! a.csv line 1, column "colour": this column is none of ours: id, name, note
            id,name,id/kent,Kent,kent      ! a.csv line 1, column "id": this column stands twice
            """)
    void aHeadThatIsNotAsItMustBeLeavesNoRows(String text, String told) {
        assertThat(rows(text.replace('/', '\n'))).isEmpty();
        assertThat(Told.by(mistakes)).containsExactly(told);
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldAtItsRow() {
        assertThat(rows("id,name\nkent,Kent\nessex,\"Essex\nsurrey,Surrey\"\nsussex,Sussex\n"))
                .extracting(String::strip)
                .containsExactly("2 kent Kent", "5 sussex Sussex");
        assertThat(Told.by(mistakes))
                .containsExactly("a.csv line 3: a cell runs over several lines; a quotation mark is not closed here");
    }

    @Test
    void theNamesOfTheColumnsAreFoundBesideTheRows() {
        assertThat(CsvBook.delimiter("\nid;name,x;note\n")).isEqualTo(';');
        assertThat(CsvBook.delimiter("id")).isEqualTo(',');
        assertThat(CsvBook.header("\n \"id\" ; name;\nkent;Kent", ';')).containsExactly("id", "name", "");
        assertThat(CsvBook.header("", ';')).containsExactly("");
    }
}
