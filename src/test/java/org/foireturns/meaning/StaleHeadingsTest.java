package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class StaleHeadingsTest {
    private static final String RETURN = """
            | Offences recorded between 1st April 2024 and 31st March 2025 |        |
            |                                                              |        |
            | Victims 2024/25                                              | Number |
            | Female                                                       | 81     |
            | Male                                                         | 16     |
            |                                                              |        |
            | %s                                                           |        |
            | %s                                                           | 41     |
            | %s                                                           | 19     |
            """;

    private static Map<String, String> said(String heading, String first, String second) {
        Map<String, String> said = new HashMap<>();
        StaleHeadings.asked(
                        DrawnMeanings.tables(RETURN.formatted(heading, first, second)),
                        List.of(Period.financialYear(2024)))
                .forEach(table -> table.values()
                        .forEach(value -> said.put(value.cell().address().toString(), DrawnMeanings.words(value))));
        return said;
    }

    @Test
    void theHeadingOfAnotherYearIsAskedAboutWhereAllElseIsOfOneYear() {
        assertThat(said("Platforms recorded, 01/04/2023 - 31/03/2024", "Snapchat", "WhatsApp"))
                .containsEntry("B4", "2024/25 female all all")
                .containsEntry("B8", "asked: stands under a heading that says 2023/24, and all else is of 2024/25");
    }

    @Test
    void itStandsWhereItIsOfTheSameYearOrAnotherTableAnswersTheSame() {
        assertThat(said("Platforms recorded, 2024/25", "Snapchat", "WhatsApp"))
                .containsEntry("B8", "2024/25 all all snapchat");
        assertThat(said("Victims, 2023/24", "Female", "Male")).containsEntry("B8", "2023/24 female all all");
    }
}
