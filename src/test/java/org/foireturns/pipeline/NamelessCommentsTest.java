package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamelessCommentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smith, J.:/April only      | April only
            jsmith:/April only         | April only
            Excluded:/April only       | Excluded:/April only
            Missing months:/April only | Missing months:/April only
            Qwertz: April only         | Qwertz: April only
            Qwertz:                    | Qwertz:
            """)
    void aFirstLineThatIsANameIsLeftOut(String typed, String left) {
        Workbook workbook = new Workbook(
                List.of(grid("| 12 |").commented(List.of(new Comment(Address.parse("A1"), typed.replace('/', '\n'))))),
                List.of());

        Workbook nameless = NamelessComments.of(workbook, new Understanding(Grammars.ofConfig(), Shelves.normaliser()));
        assertThat(nameless.grids().get(0).comments())
                .extracting(Comment::text)
                .containsExactly(left.replace('/', '\n'));
    }
}
