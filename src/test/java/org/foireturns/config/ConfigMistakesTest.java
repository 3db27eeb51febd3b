package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigMistakesTest {
    @TempDir
    Path folder;

    ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @ParameterizedTest
    @MethodSource("spoiltBooks")
    void namesThePlaceOfAMistake(String file, String right, String wrong, String start, String reason)
            throws IOException {
        String text = text(file);
        assertThat(text).as("what is to be spoilt").contains(right);
        config.with(file, text.replace(right, wrong));
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith(start)
                .contains(reason);
    }

    static Stream<Arguments> spoiltBooks() {
        String forces = "forces.csv";
        String platforms = "platforms.csv";
        String request = "requests/2023.yml";
        String claims = "claims.csv";
        String words = "vocabulary/versions.yml";
        String offences = "vocabulary/offences.yml";
        return Stream.of(
                argumentSet("missing column", forces, ",region", "", "forces.csv line 1: ", "\"region\" is missing"),
                argumentSet(
                        "unknown column",
                        platforms,
                        "aliases",
                        "aliases,colour",
                        "platforms.csv line 1, column \"colour\": ",
                        "none of ours"),
                argumentSet(
                        "column twice",
                        platforms,
                        "aliases",
                        "aliases,id",
                        "platforms.csv line 1, column \"id\": ",
                        "stands twice"),
                argumentSet("no id", forces, "kent,", "Kent,", "forces.csv line 3, column \"id\": ", "is no id"),
                argumentSet("empty id", forces, "kent,", ",", "forces.csv line 3, column \"id\": ", "not be empty"),
                argumentSet(
                        "id twice",
                        forces,
                        "kent,",
                        "gwent,",
                        "forces.csv line 3, column \"id\": ",
                        "\"gwent\" stands in line 2 already"),
                argumentSet(
                        "name of another force",
                        forces,
                        "yes,Kent,",
                        "yes,Kent|GWENT,",
                        "forces.csv line 3, column \"aliases\": ",
                        "stands in line 2 already"),
                argumentSet(
                        "neither yes nor no",
                        forces,
                        "E23000032,yes,yes",
                        "E23000032,yes,perhaps",
                        "forces.csv line 3, column \"in_uk_45\": ",
                        "neither yes nor no"),
                argumentSet(
                        "too many cells",
                        forces,
                        "yes,Kent,",
                        "yes,Kent,a note, and more",
                        "forces.csv line 3: ",
                        "under no column"),
                argumentSet(
                        "unclosed quotation mark", forces, "comma\"", "comma", "forces.csv line 4: ", "quotation mark"),
                argumentSet(
                        "cell over two lines",
                        forces,
                        "A note, with",
                        "A note,\nwith",
                        "forces.csv line 4: ",
                        "runs over several lines"),
                argumentSet(
                        "reserved platform",
                        platforms,
                        "snapchat,",
                        "unknown,",
                        "platforms.csv line 2, column \"id\": ",
                        "can be no platform"),
                argumentSet(
                        "group that is no id",
                        platforms,
                        ",meta,",
                        ",Meta,",
                        "platforms.csv line 3, column \"groups\": ",
                        "\"Meta\" is no id"),
                argumentSet(
                        "part of a platform that is not on the list",
                        platforms,
                        "aliases\nsnapchat,Snapchat,Snap Inc.,,Snap Chat|SC\n",
                        "aliases,part_of\nsnapchat,Snapchat,Snap Inc.,,Snap Chat|SC,zorb\n",
                        "platforms.csv line 2, column \"part_of\": ",
                        "\"zorb\" is the id of no other platform"),
                argumentSet(
                        "alias of another platform",
                        platforms,
                        "|SC",
                        "|fb",
                        "platforms.csv line 4, column \"aliases\": ",
                        "stands in line 2 already"),
                argumentSet(
                        "offence that no book names",
                        request,
                        "offence: 71/17",
                        "offence: 12/34",
                        "requests/2023.yml line 2, column 10: ",
                        "\"12/34\" is no offence of vocabulary/offences.yml (71/17, "),
                argumentSet(
                        "offence without a name",
                        offences,
                        "86/10:\n  - \"86/10\"\n  - \"086/10\"\n",
                        "86/10: []\n",
                        "vocabulary/offences.yml line ",
                        "\"86/10\" needs at least one name"),
                argumentSet(
                        "name of two offences",
                        offences,
                        "22B:\n  - Sexual activity with a child\n",
                        "22B:\n  - Sexual Grooming\n",
                        "vocabulary/offences.yml line ",
                        "\"Sexual Grooming\" is a name of \"88A\" already"),
                argumentSet(
                        "no measure",
                        claims,
                        "share-of-known",
                        "share",
                        "claims.csv line 4, column \"measure\": ",
                        "like-for-like-change"),
                argumentSet(
                        "no area", claims, ",wales,", ",cymru,", "claims.csv line 3, column \"area\": ", "\"cymru\""),
                argumentSet(
                        "no dimension",
                        claims,
                        "platform",
                        "app",
                        "claims.csv line 4, column \"dimension\": ",
                        "victim_gender"),
                argumentSet(
                        "category of a total",
                        claims,
                        "total,all,2017",
                        "total,female,2017",
                        "claims.csv line 3, column \"category\": ",
                        "splits a total"),
                argumentSet(
                        "no group",
                        claims,
                        "group:meta",
                        "group:zuck",
                        "claims.csv line 4, column \"category\": ",
                        "no group"),
                argumentSet(
                        "no platform id",
                        claims,
                        "|snapchat",
                        "|Snap Chat",
                        "claims.csv line 4, column \"category\": ",
                        "no id of a platform"),
                argumentSet(
                        "no gender",
                        claims,
                        "platform,group:meta|snapchat",
                        "victim_gender,girls",
                        "claims.csv line 4, column \"category\": ",
                        "female"),
                argumentSet(
                        "age that Excel turned into a date",
                        claims,
                        "platform,group:meta|snapchat",
                        "victim_age,05-Nov",
                        "claims.csv line 4, column \"category\": ",
                        "Excel may have made a date of it"),
                argumentSet(
                        "no date",
                        claims,
                        "2017-04-01,2019-03-31,total",
                        "31/02/2017,2019-03-31,total",
                        "claims.csv line 2, column \"period_start\": ",
                        "\"31/02/2017\" is no date"),
                argumentSet(
                        "no end",
                        claims,
                        "2017-04-01,2019-03-31,total",
                        "2017-04-01,,total",
                        "claims.csv line 2, column \"period_end\": ",
                        "not be empty"),
                argumentSet(
                        "end before start",
                        claims,
                        "2017-04-01,2019-03-31,total",
                        "2017-04-01,2016-03-31,total",
                        "claims.csv line 2, column \"period_end\": ",
                        "before period_start"),
                argumentSet(
                        "change from nothing",
                        claims,
                        "2017-04-01,2018-03-31,more-than",
                        ",,more-than",
                        "claims.csv line 3, column \"baseline_start\": ",
                        "a change needs"),
                argumentSet(
                        "half a baseline",
                        claims,
                        "2017-04-01,2018-03-31,more-than",
                        "2017-04-01,,more-than",
                        "claims.csv line 3, column \"baseline_end\": ",
                        "not be empty"),
                argumentSet(
                        "count from a baseline",
                        claims,
                        "total,all,,,equals,199",
                        "total,all,2017-04-01,2018-03-31,equals,199",
                        "claims.csv line 2, column \"baseline_start\": ",
                        "leave this cell empty"),
                argumentSet(
                        "no comparison",
                        claims,
                        "more-than",
                        "above",
                        "claims.csv line 3, column \"comparison\": ",
                        "equals, more-than"),
                argumentSet(
                        "percentage for a count",
                        claims,
                        "equals,199",
                        "equals,19%",
                        "claims.csv line 2, column \"value\": ",
                        "a whole number"),
                argumentSet(
                        "number for a share",
                        claims,
                        "equals,70%",
                        "equals,0.7",
                        "claims.csv line 4, column \"value\": ",
                        "a percentage"),
                argumentSet(
                        "claim twice",
                        claims,
                        "c2,",
                        "c1,",
                        "claims.csv line 3, column \"id\": ",
                        "stands in line 2 already"),
                argumentSet(
                        "unknown key",
                        request,
                        "title:",
                        "subtitle: x\ntitle:",
                        "requests/2023.yml line 1, column 1: ",
                        "\"subtitle\" is none of ours"),
                argumentSet(
                        "missing key",
                        request,
                        "forces: uk45\n",
                        "",
                        "requests/2023.yml line 1, column 1: ",
                        "\"forces\" is missing"),
                argumentSet(
                        "key twice",
                        request,
                        "due:",
                        "sent:",
                        "requests/2023.yml line 7, column 1: ",
                        "\"sent\" stands twice"),
                argumentSet(
                        "text for a list",
                        request,
                        "[2018/19, 2017/18]",
                        "2018/19",
                        "requests/2023.yml line 3, column 10: ",
                        "a list is due"),
                argumentSet(
                        "list for a text",
                        request,
                        "offence: 71/17",
                        "offence: [71/17]",
                        "requests/2023.yml line 2, column 10: ",
                        "one text is due"),
                argumentSet(
                        "empty title",
                        request,
                        " Sexual communication with a child",
                        "",
                        "requests/2023.yml line 1, column 7: ",
                        "one text is due"),
                argumentSet(
                        "no period",
                        request,
                        "2017/18",
                        "2017/19",
                        "requests/2023.yml line 3, column 20: ",
                        "\"2017/19\" is no period"),
                argumentSet(
                        "period twice",
                        request,
                        "2017/18",
                        "2018/19",
                        "requests/2023.yml line 3, column 20: ",
                        "stands twice"),
                argumentSet(
                        "no question",
                        request,
                        "platform",
                        "apps",
                        "requests/2023.yml line 4, column 20: ",
                        "\"apps\" is no question"),
                argumentSet(
                        "no total",
                        request,
                        "[total, ",
                        "[",
                        "requests/2023.yml line 4, column 12: ",
                        "\"total\" must be among"),
                argumentSet(
                        "unknown word for forces",
                        request,
                        "uk45",
                        "all",
                        "requests/2023.yml line 5, column 9: ",
                        "write england-and-wales43, uk45"),
                argumentSet(
                        "unknown force",
                        request,
                        "uk45",
                        "[kent, essex]",
                        "requests/2023.yml line 5, column 16: ",
                        "\"essex\" is no id"),
                argumentSet(
                        "bad day",
                        request,
                        "2023-05-22",
                        "22 May 2023",
                        "requests/2023.yml line 6, column 7: ",
                        "is no date"),
                argumentSet(
                        "due before sent",
                        request,
                        "20/06/2023",
                        "20/06/2022",
                        "requests/2023.yml line 7, column 6: ",
                        "before the request was sent"),
                argumentSet(
                        "no YAML",
                        request,
                        "[2018/19, 2017/18]",
                        "[2018/19, 2017/18",
                        "requests/2023.yml line 4, column 10: ",
                        "no YAML"),
                argumentSet(
                        "word that is no list",
                        words,
                        "[later, l, hwyrach]",
                        "later",
                        "vocabulary/versions.yml line 1, column 8: ",
                        "a list is due"),
                argumentSet(
                        "empty word",
                        words,
                        "- no",
                        "- ~",
                        "vocabulary/versions.yml line 4, column 5: ",
                        "one text is due"));
    }

    @ParameterizedTest
    @CsvSource({
        "forces.csv,             this file is missing",
        "platforms.csv,          this file is missing",
        "vocabulary/versions.yml, this file is missing"
    })
    void namesWhatIsMissing(String file, String reason) throws IOException {
        config.without(file);
        assertThat(config.mistakes())
                .anySatisfy(mistake -> assertThat(mistake).startsWith(file).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "claims.csv,             this file is empty",
        "requests/2023.yml,      this file is empty",
        "vocabulary/versions.yml, this file is empty"
    })
    void namesWhatIsEmpty(String file, String reason) throws IOException {
        config.with(file, "");
        assertThat(config.mistakes()).singleElement().asString().contains(file, reason);
    }

    @Test
    void theOffenceOfRequestsThatNobodyDescribedMustHaveNamesToo() throws IOException {
        config.with("application.yml", """
                spring.mail.host: mail.example.org
                ---
                foi:
                  default-offence: "12/34"
                """);

        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("application.yml line 4, column 20: ")
                .contains("\"12/34\" is no offence of vocabulary/offences.yml");
    }

    @Test
    void aFurtherOffenceIsALineOfConfigAlone() throws IOException {
        config.with("vocabulary/offences.yml", text("vocabulary/offences.yml") + "\n12/34: [Possession of images]\n");
        config.with("requests/images.yml", ConfigFolder.REQUEST.replace("71/17", "12/34"));

        assertThat(config.mistakes()).isEmpty();
    }

    /** A book with mistakes gets its own, and not one for every request besides. */
    @Test
    void aSpoiltBookOfOffencesIsOneMistake() throws IOException {
        config.with("vocabulary/offences.yml", "71/17: [SCC\n");

        assertThat(config.mistakes()).singleElement().asString().contains("this is no YAML");
    }

    @Test
    void namesAListOfWordsThatIsMissing() throws IOException {
        config.with("vocabulary/versions.yml", "later: [later]\nnumber: [v]\nof_the_request: [asked]\n");
        assertThat(config.mistakes()).containsExactly("vocabulary/versions.yml: the list \"earlier\" is missing");
    }

    @Test
    void namesAListOfWordsThatIsEmpty() throws IOException {
        config.with("vocabulary/versions.yml", "later: [later]\nearlier: []\nnumber: [v]\nof_the_request: [asked]\n");
        assertThat(config.mistakes()).containsExactly("vocabulary/versions.yml: the list \"earlier\" is empty");
    }

    @Test
    void namesAVocabularyWithoutFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vocabulary"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("vocabulary")
                .contains("holds no .yml file");
    }

    @Test
    void namesAFileThatWouldNotBeRead() throws IOException {
        config.with("requests/2024.yaml", ConfigFolder.REQUEST).with("requests/unassigned.yml", ConfigFolder.REQUEST);
        assertThat(config.mistakes())
                .hasSize(2)
                .anySatisfy(mistake ->
                        assertThat(mistake).startsWith("requests/2024.yaml: ").contains(".yml"))
                .anySatisfy(mistake -> assertThat(mistake).startsWith("requests/unassigned.yml line 1, column 1: "));
    }

    @Test
    void namesAllMistakesAtOnceInTheOrderOfTheBooks() throws IOException {
        config.with(
                        "forces.csv",
                        ConfigFolder.FORCES.replace("yes,Kent,", "maybe,Kent,").replace("btp,", "BTP,"))
                .with("claims.csv", ConfigFolder.CLAIMS.replace("equals,199", "like,many"))
                .with(
                        "requests/2023.yml",
                        ConfigFolder.REQUEST.replace("2018/19", "soon").replace("uk45", "everyone"));
        assertThat(config.mistakes())
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(": ")))
                .containsExactly(
                        "claims.csv line 2, column \"comparison\"",
                        "claims.csv line 2, column \"value\"",
                        "forces.csv line 3, column \"in_uk_45\"",
                        "forces.csv line 5, column \"id\"",
                        "requests/2023.yml line 3, column 11",
                        "requests/2023.yml line 5, column 9");
    }

    private static String text(String file) throws IOException {
        return switch (file) {
            case "forces.csv" -> ConfigFolder.FORCES;
            case "platforms.csv" -> ConfigFolder.PLATFORMS;
            case "claims.csv" -> ConfigFolder.CLAIMS;
            case "requests/2023.yml" -> ConfigFolder.REQUEST;
            case "vocabulary/offences.yml" -> Files.readString(Path.of("config").resolve(file));
            default -> ConfigFolder.WORDS;
        };
    }
}
