package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageReaderTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);

    private final VintageReader reader = Shelves.vocabulary().vintages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kent Police.xlsx                        | ``
                    Kent Police (1).xlsx                    | ``
                    Kent Police FOI 9218-25.xlsx            | ``
                    Kent Police revised.xlsx                | “revised”
                    Kent_Police_FINAL.xlsx                  | “final”
                    Draft/Kent Police.xlsx                  | “draft”
                    Kent Police final draft.xlsx            | ``
                    Kent Police v2.xlsx                     | version 2
                    Kent Police_v1.3.xlsx                   | version 1.3
                    Kent Police (Version 2).csv             | version 2
                    Kent Police 2.xlsx                      | ``
                    Kent Police 2025-05-12.xlsx             | 12 May 2025
                    Kent Police 20250512.xlsx               | 12 May 2025
                    Kent Police 12.05.2025.xlsx             | 12 May 2025
                    Kent_Police_12_05_2025.xlsx             | 12 May 2025
                    Kent Police 12.05.25.xlsx               | 12 May 2025
                    Kent Police 12052025.xlsx               | 12 May 2025
                    Kent Police 12th May 2025.xlsx          | 12 May 2025
                    Kent Police 12-May-25.xlsx              | 12 May 2025
                    Heddlu Gwent 12 Mai 2025.xlsx           | 12 May 2025
                    Kent Police May 2025.xlsx               | 1 May 2025 to 31 May 2025
                    Kent Police v2 revised 12 May 2025.xlsx | “revised”, version 2, 12 May 2025
                    Kent Police April 2024 to March 2025.xlsx | ``
                    Kent Police 01.04.2024-31.03.2025.xlsx  | ``
                    Kent Police 2024-25.xlsx                | ``
                    Kent Police 31.02.2025.xlsx             | ``
                    Kent Police 22 April 2025.xlsx          | ``
                    """)
    void readsItFromTheName(String name, String words) {
        assertThat(reader.read(name, List.of(), SENT).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Date of response: 12 May 2025           | 12 May 2025
                    Produced 12/05/2025                     | 12 May 2025
                    REVISED RESPONSE                        | “revised”
                    Provisional figures                     | “provisional”
                    Request received 24 April 2025          | ``
                    Thank you for your request dated 24/04/2025 | ``
                    1 April 2024 to 31 May 2025             | ``
                    The figures may be updated at a later date when investigations are final | ``
                    """)
    void readsItFromATitle(String title, String words) {
        assertThat(reader.read("Kent Police.xlsx", List.of("Q1", title), SENT).words())
                .isEqualTo(words);
    }

    @Test
    void takesTheDayOfTheNameBeforeTheLatestOfTheTitles() {
        List<String> titles = List.of("Extracted 8 May 2025", "Sent 12 May 2025");

        assertThat(reader.read("Kent.xlsx", titles, SENT).words()).isEqualTo("12 May 2025");
        assertThat(reader.read("Kent 2 June 2025.xlsx", titles, SENT).words()).isEqualTo("2 June 2025");
    }

    @Test
    void saysNothingOfAFileWithoutASign() {
        assertThat(reader.read("Kent.xlsx", List.of(), SENT)).isEqualTo(Vintage.UNKNOWN);
    }
}
