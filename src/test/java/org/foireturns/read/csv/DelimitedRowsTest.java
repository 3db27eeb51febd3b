package org.foireturns.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedRowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            a,b|1,2|3,4        ! ,
            a;b|1,5;2|3,5;4    ! ;
            sep=;|a,b;c|1;2,3  ! ;
            a^b^c|1^2^3        ! ^
            """)
    void theDelimiterIsTheOneThatGivesTheEvenestRowsUnlessItIsStated(String text, char delimiter)
            throws UnreadableFile {
        DelimitedRows rows = DelimitedRows.of(text.replace('|', '\n').replace('^', '\t'));
        assertThat(rows.delimiter()).isEqualTo(delimiter == '^' ? '\t' : delimiter);
    }

    /** Nothing is kept of a row, so that a text of a million is no larger than itself. */
    @Test
    void rowsAreParsedWhenSomebodyComesToThem() throws UnreadableFile {
        DelimitedRows rows = DelimitedRows.of("a,b\n1,2\n\n3,4\n");
        assertThat(rows.rows()).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of(""), List.of("3", "4"));
        List<List<String>> again = new ArrayList<>();
        Iterator<List<String>> first = rows.rows().iterator();
        first.next();
        rows.rows().forEach(again::add);
        assertThat(again).hasSize(4);
        assertThat(first.next()).containsExactly("1", "2");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertThatThrownBy(() -> DelimitedRows.of("a,b\n1,\"2\n3,4\n")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> DelimitedRows.of("a,b\n1,2\n3,4,\"5\n6,7\n8\"\n9,10\n"))
                .isInstanceOf(UnreadableFile.class);
    }
}
