package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformBookTest {
    private static final String HEAD = "id,name,owner,groups,aliases,part_of\n";

    private final Mistakes mistakes = new Mistakes();

    private Platforms read(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return PlatformBook.read(new BookFile("platforms.csv", "platforms.csv", content), mistakes);
    }

    @Test
    void aPlatformHasItsNamesGroupsAndWhole() {
        Platforms read = read(HEAD + "facebook,Facebook,Meta,meta|social,FB,\n"
                + "facebook-messenger,Facebook Messenger,,meta,Messenger|FB Messenger,facebook\n");
        assertThat(Told.by(mistakes)).isEmpty();
        assertThat(read.all())
                .extracting(Platform::id, Platform::partOf)
                .containsExactly(tuple("facebook", null), tuple("facebook-messenger", "facebook"));
        assertThat(read.all().get(1).aliases()).containsExactly("Messenger", "FB Messenger");
        assertThat(read.all().get(0).groups()).containsExactly("meta", "social");
    }

    @Test
    void theColumnOfWholesMayBeMissing() {
        assertThat(read("id,name,owner,groups,aliases\nkik,Kik,,,\n").all()).hasSize(1);
        assertThat(Told.by(mistakes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all,All,,,,              | line 3, column "id": "all" has a meaning of its own and can be no platform
            unknown,Unknown,,,,      | line 3, column "id": "unknown" has a meaning of its own and can be no platform
            kik,Kik,,Big Ones,,      | line 3, column "groups": "Big Ones" is no id; use lower-case letters, digits and hyphens
            kik,Kik,,,,meta          | line 3, column "part_of": "meta" is the id of no other platform of the list
            kik,Kik,,,,kik           | line 3, column "part_of": "kik" is the id of no other platform of the list
            kik,,,,,                 | line 3, column "name": this cell must not be empty
            """)
    void aMistakeLeavesNoPlatforms(String row, String told) {
        assertThat(read(HEAD + "skype,Skype,,,,\n" + row + "\n").all()).isEmpty();
        assertThat(Told.by(mistakes)).containsExactly("platforms.csv " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skype,Other,,,,       | id
            kik,SKYPE,,,,         | name
            kik,Kik,,,skype,      | aliases
            """)
    void noNameStandsForTwo(String row, String column) {
        read(HEAD + "skype,Skype,,,,\n" + row + "\n");
        assertThat(Told.by(mistakes)).singleElement().asString().contains("column \"" + column + "\"");
    }
}
