package org.foireturns.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    private final NamedSql tables = new NamedSql(TestDatabase.create());

    private List<String> books() {
        return tables.sql("select id || ' ' || lines from word_book order by id")
                .query(String.class)
                .list();
    }

    @Test
    void rowsGoIntoTheirColumnsInWhateverOrderTheyAreNamed() {
        tables.insert(
                "word_book",
                List.of(
                        Row.of("id", "a").with("lines", "one"),
                        Row.of("lines", "two").with("id", "b")));
        tables.insert("word_book", Row.of("id", "c").with("lines", "three"));
        assertThat(books()).containsExactly("a one", "b two", "c three");
    }

    @Test
    void aStatementRunsOnceForEachRow() {
        tables.insert(
                "word_book",
                List.of(
                        Row.of("id", "a").with("lines", "one"),
                        Row.of("id", "b").with("lines", "two"),
                        Row.of("id", "c").with("lines", "three")));
        tables.each(
                "update word_book set lines = :lines where id = :id",
                List.of(Row.of("id", "c").with("lines", "3"), Row.of("id", "a").with("lines", "1")));
        assertThat(books()).containsExactly("a 1", "b two", "c 3");
    }

    @Test
    void noRowsAreNothingToDo() {
        tables.insert("word_book", List.of());
        tables.each("delete from word_book where id = :id", List.of());
        assertThat(books()).isEmpty();
    }

    @Test
    void rowsOfOneBatchHaveTheSameColumns() {
        List<Row> rows = List.of(Row.of("id", "a").with("lines", "one"), Row.of("id", "b"));
        assertThatThrownBy(() -> tables.insert("word_book", rows)).hasMessageContaining("word_book");
        assertThat(books()).isEmpty();
    }
}
