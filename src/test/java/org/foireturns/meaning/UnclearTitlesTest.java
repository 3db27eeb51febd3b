package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Request;
import org.foireturns.model.UnclearNote;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnclearTitlesTest {
    private static final String PLATFORMS = """
            | %s       |    |
            | Platform | 2024/25 |
            | Snapchat | 51 |
            | Kik      | 18 |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S.15A offences in Canterbury by platform",
                "Section 15A offences by platform - Berkshire BCU only",
                "S15A offences by platform, Bluebird cohort",
                "S15A offences by platform (Bluebird)",
                "Offences under s15A dealt with by POLIT, by platform",
                "Sexual communication with a child, hate crime flagged, by platform",
                "Sexual communication with a child by platform, domestic abuse",
                "S15A offences at schools by platform",
                "S15A offences by platform, looked after children",
                "Platforms used in Thanet",
                "Platforms used - Bluebird",
                "We can also say what was found where the victim was a boy of 12, 13, 14 or 15 years.",
                "The suspects were all male: platforms used",
                "S15A attempted offences, platform used",
                "S15A offences by platform, Year 7 pupils",
                "You did not ask, but the Cardiff BCU on its own stands as follows.",
                "S15A offences by platform: forecast",
                "S15A offences by platform, target",
                "Canterbury",
                "Bluebird Academy",
            })
    void aTitleThatMaySpeakOfAPartIsAskedAbout(String title) {
        assertThat(asked(PLATFORMS.formatted(title))).containsExactly("A1 " + title + " (over B3:B4)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S15A offences by platform, 2024/25",
                "Kent Police",
                "Kent Police Public Access Team",
                "Freedom of Information request 1234/25",
                "Sexual communication with a child by platform, female victims",
                "S15A offences by platform, n and %",
                "Prepared by J Bloggs, 12 May 2025",
            })
    void othersAreNot(String title) {
        assertThat(asked(PLATFORMS.formatted(title))).isEmpty();
    }

    @Test
    void labelsThatSpeakOfTheSameNeedNoQuestion() {
        assertThat(asked("""
                | S15A offences by district, 2024/25 |          |
                | District                           | Offences |
                | Canterbury                         | 51       |
                | Thanet                             | 18       |
                | Force total                        | 69       |
                """)).isEmpty();
    }

    @Test
    void aTableThatIsLeftOutNeedsNone() {
        assertThat(asked("""
                | Burglaries in Canterbury | 2024/25 |
                | Residential burglary     | 51      |
                | Commercial burglary      | 18      |
                """)).isEmpty();
    }

    private static List<String> asked(String drawn) {
        return new ReturnMeaning(Grammars.ofConfig(), Shelves.normaliser(), Request.open("2025", "71/17"))
                .explain(List.of(grid(drawn)), "Kent Police.xlsx").stream()
                        .flatMap(sheet -> sheet.alarming().stream())
                        .map(UnclearTitlesTest::words)
                        .toList();
    }

    private static String words(UnclearNote title) {
        return title.cell() + " " + title.text() + title.reach();
    }
}
