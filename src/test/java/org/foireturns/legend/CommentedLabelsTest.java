package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentedLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Other  | means not recorded            | not recorded |
            Qz     | = 12 to 15. Agreed            | 12 to 15     | Agreed
            Other  | Means Qwertz                  | Other        | Means Qwertz
            Female | means boys                    | Female       | means boys
            Other  | Means boys. Means not stated  | Other        | Means boys. Means not stated
            Other  | means boys, means not stated  | Other        | means boys, means not stated
            Other  | includes 3 not recorded       | Other        | includes 3 not recorded
            """)
    void whatACommentSaysThatALabelMeansTakesItsPlace(String label, String comment, String read, String left) {
        Grid drawn = grid("| %s | 3 |".formatted(label)).commented(List.of(new Comment(Address.parse("A1"), comment)));
        Grid written = new CommentedLabels(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(drawn), List.of()))
                .grids()
                .get(0);

        assertThat(String.valueOf(written.cell(0, 0))).isEqualTo("A1 TEXT \"" + read + "\"");
        assertThat(written.comments()).extracting(Comment::text).isEqualTo(left == null ? List.of() : List.of(left));
    }
}
