package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPropertiesTest {
    private static String seen(Consumer<Sightings> weigh) {
        Sightings seen = new Sightings();
        weigh.accept(seen);
        return String.join(
                " ",
                seen.seen().sightings().stream()
                        .map(each -> each.trace().name())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            creator,       J Smith,                AUTHOR
            Creator,       J Smith,                AUTHOR
            creator,       openpyxl,               nothing
            creator,       ' Microsoft Office User ', nothing
            creator,       Gwent Police,           nothing
            creator,       Foible,                 AUTHOR
            creator,       '  ',                   nothing
            title,         PC 1234 Smith,          PROPERTY
            title,         ann@kent.police.uk,     PROPERTY
            manager,       J Smith,                PROPERTY
            hyperlinkBase, openpyxl,               PROPERTY
            title,         C:\\Users\\ann,         AUTHOR PATH
            manager,       C:\\Users\\ann,         PATH PROPERTY
            template,      J Smith,                nothing
            template,      C:\\Users\\ann,         PATH
            """)
    void aPropertyIsNotedAskedAboutOrLeftAlone(String name, String value, String traces) {
        assertThat(seen(seen -> DocumentProperties.add(name, value, seen))).isEqualTo(traces == null ? "" : traces);
    }

    @ParameterizedTest(name = "own {0}: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            Officer,            J Smith,        PROPERTY
            Officer,            '',             nothing
            Saved,              C:\\Users\\ann, PATH
            MSIP_Label_1_Name,  OFFICIAL,       nothing
            ' ContentTypeId ',  0x01,           nothing
            Reclassification,   J Smith,        PROPERTY
            Classification 2,   OFFICIAL,       nothing
            AppVersion,         16,             nothing
            """)
    void aPropertyThatSomebodyMadeUpIsAskedAbout(String name, String value, String traces) {
        assertThat(seen(seen -> DocumentProperties.addOwn(name, value, seen))).isEqualTo(traces == null ? "" : traces);
    }
}
