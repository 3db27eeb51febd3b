package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class SheetOfSentenceTest {
    private static final WordsOfSentence WORDS = new WordsOfSentence(Grammars.ofConfig());
    private static final Grid LETTER = Grid.named("Letter").build();
    private static final Cell PARAGRAPH = Cell.text(new Address(2, 0), "The paragraph.", Style.PLAIN);

    /** The sheet of statements written as "label = number". */
    private static String sheet(String period, String text, String year, String when, String... stated) {
        List<Statement> statements = Stream.of(stated)
                .map(each -> each.split(" = ", -1))
                .map(each -> new Statement(each[0], each[1]))
                .toList();
        Grid sheet = new SheetOfSentence(WORDS, period)
                .of(new ToldSentence(LETTER, PARAGRAPH, 1, text, statements, year, when, null));
        return sheet.sheet() + ": "
                + sheet.cells().stream()
                        .map(cell -> cell.address() + " " + cell.text())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void hasARowForEachNumberBelowThePeriodOfTheLetter() {
        assertThat(sheet("2024/25", "12 girls and 3 boys", "", "", "girls = 12", "boys = 3"))
                .isEqualTo("Letter, A3, sentence 1: A1 2024/25, A3 girls, B3 12, A4 boys, B4 3");
        assertThat(sheet("", "12 girls", "", "", "girls = 12")).isEqualTo("Letter, A3, sentence 1: A1 girls, B1 12");
        assertThat(sheet("2024/25", "12 girls", "", "2022/23", "girls = 12"))
                .isEqualTo("Letter, A3, sentence 1: A1 2022/23, A3 girls, B3 12");
    }

    @Test
    void numbersThatSayTheirYearNeedNoOther() {
        assertThat(sheet("2024/25", "12 girls in 2023/24", "", "", "girls 2023/24 = 12"))
                .isEqualTo("Letter, A3, sentence 1: A1 girls 2023/24, B1 12");
        assertThat(sheet("2024/25", "12 in 2023/24, 9 now", "", "", "2023/24 = 12", "offences = 9"))
                .isEqualTo("Letter, A3, sentence 1: A1 2023/24, B1 12, A2 2024/25 offences, B2 9");
        assertThat(sheet("2024/25", "Kik 9 (2023/24: 12)", "", "", "Kik = 9", "2023/24 Kik = 12"))
                .isEqualTo("Letter, A3, sentence 1: A1 2024/25 Kik, B1 9, A2 2023/24 Kik, B2 12");
        assertThat(sheet("2024/25", "Kik 9, Yubo 12 in 2023/24", "", "", "Kik = 9", "2023/24 Yubo = 12"))
                .isEqualTo("Letter, A3, sentence 1: A1 Kik, B1 9, A2 2023/24 Yubo, B2 12");
    }

    @Test
    void theYearBeforeIsThatBeforeTheLastOneNamed() {
        String[] stated = {"the year before girls = 12"};
        assertThat(sheet("2024/25", "the year before 12 girls", "", "", stated)).endsWith("A1 2023/24 girls, B1 12");
        assertThat(sheet("2024/25", "the year before 12 girls", "2022/23", "", stated))
                .endsWith("A1 2021/22 girls, B1 12");
        assertThat(sheet("2024/25", "12 girls the year before 2020/21", "2022/23", "", stated))
                .endsWith("A1 2019/20 girls, B1 12");
        assertThat(sheet("", "the year before 12 girls", "", "", stated)).endsWith("A1 the year before girls, B1 12");
    }
}
