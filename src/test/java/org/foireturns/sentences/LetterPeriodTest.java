package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPeriodTest {
    private static final Request REQUEST = Request.open("2025", "71/17");

    /** The period of a letter, or of another sheet, with a paragraph for each text between two slashes. */
    private static String of(String sheet, String paragraphs) {
        GridBuilder letter = Grid.named(sheet);
        String[] texts = paragraphs.split(" // ", -1);
        for (int row = 0; row < texts.length; row++) {
            letter.add(Cell.text(new Address(row, 0), texts[row], Style.PLAIN));
        }
        return LetterPeriod.of(List.of(letter.build()), Grammars.ofConfig(), REQUEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The year you asked about, 2024/25, saw more than 2023/24.                      | 2024/25
            All the figures below are for the year 2024/25. // 147 offences in 2023/24     | year 2024/25
            In 2024/25 we recorded 147 offences of sexual communication with a child, against 130 in 2023/24. | 2024/25
            Sexual communication with a child: we hold 2024/25 figures.                    | 2024/25
            Stalking offences in 2022/23: 5. // Sexual communication with a child 2024/25: 3. | 2024/25
            We recorded 147 offences in 2024/25. // In 2023/24 there were 130 offences.    | 2024/25
            147 offences were recorded in 2024/25 (130 in 2023/24).                        | recorded in 2024/25
            88 in April to June 2024, 104 in July to September 2024, 90 in October to December 2024 and 80 in January to\
             March 2025. | 2024/25
            You asked on 3 May 2025. // Figures are for 2024/25.                           | 2024/25
            """)
    void isTheYearThatTheLetterIsAbout(String letter, String period) {
        assertThat(of("Letter", letter)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Nothing is held.
            Figures for 2024/25 and 2023/24.
            147 offences were recorded in March 2025.
            We recorded 130 offences in 2023/24. // In 2024/25 there were 147 offences.
            There were 88 in April to June 2024 and 104 in July to September 2024.
            The previous year, 2023/24, had 3 sexual communication with a child offences.
            The year you asked about, 2024/25. // The year you asked about, 2023/24.
            All the figures are for the year 2024/25. // All the figures are for the year 2023/24.
            """)
    void isNoneWhereItMayBeAnother(String letter) {
        assertThat(of("Letter", letter)).isEmpty();
    }

    @Test
    void sheetsThatAreNoLetterSayNone() {
        assertThat(of("Sheet1", "The year you asked about, 2024/25, saw more.")).isEmpty();
    }
}
