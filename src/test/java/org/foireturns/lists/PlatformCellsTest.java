package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformCellsTest {
    private final PlatformCells cells = new PlatformCells(DrawnList.WORDS, Map.of());

    private String named(String text) {
        return String.join(
                " ",
                cells
                        .named(GridText.grid("| x |").cells().stream()
                                .map(cell -> org.foireturns.model.Cell.text(cell.address(), text, cell.style()))
                                .findFirst()
                                .orElseThrow())
                        .stream()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Snapchat; snapchat",
                "Snapchat, Instagram; instagram snapchat",
                "Snapchat & WhatsApp; snapchat whatsapp",
                "Snapchat + Yubo; snapchat yubo",
                "Instagram and WhatsApp; instagram whatsapp",
                "SOCIAL MEDIA|INSTAGRAM; instagram",
                "Telegram/Snapchat; snapchat telegram",
                "SMS / TEXT; text-message",
                "X (formerly Twitter); twitter",
                "Facebook.com; facebook",
                "Instagram app; instagram",
                "Anhysbys / Unknown; ''",
                "Not recorded; ''",
                "Telegram X; telegram-x",
                "Snapchat, Blorp; blorp snapchat",
                "Tagged; tagged",
                "?; ''"
            })
    void namesEachPlatformOnce(String text, String ids) {
        assertThat(named(text)).isEqualTo(ids);
    }

    @Test
    void remembersWhatTheListDoesNotKnow() {
        named("Blorp; Kik");
        assertThat(cells.unlisted()).containsOnlyKeys("Blorp");
    }

    @Test
    void codesStandForPartsOfACellToo() {
        PlatformCells coded = new PlatformCells(
                DrawnList.WORDS,
                Map.of(
                        CodeKey.entry(Axis.PLATFORM, "RB"), "Roblox",
                        CodeKey.entry(Axis.PLATFORM, "SC"), "Snapchat"));
        assertThat(coded.named(
                        GridText.grid("| RB+SC |").cells().stream().findFirst().orElseThrow()))
                .containsExactlyInAnyOrder("roblox", "snapchat");
    }

    @Test
    void theHeadOfAllPlatformsIsNoPartOfTheNameOfOne() {
        Cell mark = GridText.grid("| x |").cells().stream().findFirst().orElseThrow();
        assertThat(cells.ofHead(DrawnList.WORDS.head("PLATFORM Other"), mark)).isEqualTo("other");
        assertThat(cells.ofHead(DrawnList.WORDS.head("Quorvex Two"), mark)).isEqualTo("quorvex-two");
    }
}
