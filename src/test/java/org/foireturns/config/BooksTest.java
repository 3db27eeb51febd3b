package org.foireturns.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.figures.Claim;
import org.foireturns.figures.Measure;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Offences;
import org.foireturns.model.Period;
import org.foireturns.model.Platform;
import org.foireturns.model.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BooksTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @Test
    void readsForces() throws ConfigMistakes {
        assertThat(config.load().forces().all()).hasSize(4);
        assertThat(config.load().forces().byId("gwent"))
                .contains(new Force(
                        "gwent",
                        "Gwent Police",
                        "wales",
                        "Wales",
                        true,
                        true,
                        List.of("Gwent", "Heddlu Gwent", "W15000002")));
        assertThat(config.load().forces().byId("psni").orElseThrow().inEnglandAndWales43())
                .isFalse();
    }

    @Test
    void readsPlatforms() throws ConfigMistakes {
        assertThat(config.load().platforms().byId("facebook"))
                .contains(new Platform("facebook", "Facebook", List.of("meta", "facebook"), List.of("FB")));
        assertThat(config.load().platforms().group("meta")).containsExactly("facebook", "instagram");
    }

    @Test
    void readsRequests() throws ConfigMistakes {
        Request request = request("2023");
        assertThat(request.title()).isEqualTo("Sexual communication with a child");
        assertThat(request.offence()).isEqualTo("71/17");
        assertThat(request.periods()).containsExactly(Period.financialYear(2017), Period.financialYear(2018));
        assertThat(request.questions()).containsExactlyInAnyOrder(Dimension.TOTAL, Dimension.PLATFORM);
        assertThat(request.youngestVictim()).isTrue();
        assertThat(request.forces()).containsExactly("gwent", "kent", "psni");
        assertThat(request.sent()).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(request.due()).isEqualTo(LocalDate.of(2023, 6, 20));
        assertThat(request.described()).isTrue();
    }

    @Test
    void readsPeriodsOfOtherKindsAndListsOfForces() throws IOException, ConfigMistakes {
        config.with("requests/2020.yml", """
                title: Wales
                offence: "71/17"
                periods:
                  - 2020-04-01 to 2020-06-30
                  - 2019
                  - 1999/00
                questions: [total]
                forces: [gwent]
                """);
        Request request = request("2020");
        assertThat(request.periods())
                .containsExactly(
                        Period.financialYear(1999),
                        Period.calendarYear(2019),
                        new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30)));
        assertThat(request.forces()).containsExactly("gwent");
        assertThat(request.sent()).isNull();
        assertThat(request.youngestVictim()).isFalse();
    }

    @Test
    void readsOffencesInTheirOrderWithTheirPlainNames() throws ConfigMistakes {
        Offences offences = config.load().offences();

        assertThat(offences.names().keySet()).startsWith("71/17", "88A");
        assertThat(offences.name("71/17")).isEqualTo("Sexual communication with a child");
        assertThat(offences.name("88A")).isEqualTo("Sexual grooming");
        assertThat(offences.name("99/9")).isEqualTo("99/9");
        assertThat(offences.place("71/17")).isLessThan(offences.place("88A")).isLessThan(offences.place("99/9"));
    }

    @Test
    void readsClaims() throws ConfigMistakes {
        List<Claim> claims = config.load().claims();
        assertThat(claims).extracting(Claim::id).containsExactly("c1", "c2", "c3");
        Claim up = claims.get(1);
        assertThat(up.subject().measure()).isEqualTo(Measure.CHANGE);
        assertThat(up.area()).isEqualTo("wales");
        assertThat(up.subject().period()).isEqualTo(Period.financialYear(2018));
        assertThat(up.subject().baseline()).isEqualTo(Period.financialYear(2017));
        assertThat(up.moreThan()).isTrue();
        assertThat(up.value()).isEqualTo("33%");
        assertThat(claims.get(0).moreThan()).isFalse();
        assertThat(claims.get(0).subject().baseline()).isNull();
        assertThat(claims.get(2).subject().category()).isEqualTo("group:meta|snapchat");
    }

    @Test
    void readsVocabularyAsTyped() throws ConfigMistakes {
        assertThat(config.load().words().lists().get("versions"))
                .containsEntry("later", List.of("later", "l", "hwyrach"))
                .containsEntry("earlier", List.of("earlier", "no"));
    }

    @Test
    void needsNeitherRequestsNorClaims() throws IOException, ConfigMistakes {
        config.without("requests/2023.yml").without("claims.csv").without("requests");
        assertThat(config.load().requests()).isEmpty();
        assertThat(config.load().claims()).isEmpty();
    }

    @Test
    void readsWhatExcelSaved() throws IOException, ConfigMistakes {
        Books before = config.load();
        config.with("forces.csv", ("\uFEFF" + ConfigFolder.FORCES).replace("\n", "\r\n"))
                .with("platforms.csv", ConfigFolder.PLATFORMS.replace(',', ';').replace("\n", ";;\r\n"))
                .with(
                        "claims.csv",
                        (ConfigFolder.CLAIMS + ",,,,,,,,,,,,,\n")
                                .replaceAll("([0-9]{4})-([0-9]{2})-([0-9]{2})", "$3/$2/$1")
                                .replace("\n", "\r\n"));
        Books after = config.load();
        assertThat(after.forces().all()).isEqualTo(before.forces().all());
        assertThat(after.platforms().all()).isEqualTo(before.platforms().all());
        assertThat(after.claims()).isEqualTo(before.claims());
    }

    @Test
    void readsWindowsLettersAndTabs() throws IOException, ConfigMistakes {
        String text = (ConfigFolder.PLATFORMS + "pokemon-go,Pok\u00e9mon Go,Niantic,,\n").replace(',', '\t');
        for (Charset charset : List.of(WINDOWS, UTF_8)) {
            config.with("platforms.csv", text.getBytes(charset));
            assertThat(config.load().platforms().name("pokemon-go")).isEqualTo("Pok\u00e9mon Go");
        }
    }

    @Test
    void readsTrueAsExcelWritesIt() throws IOException, ConfigMistakes {
        config.with(
                "claims.csv",
                ConfigFolder.CLAIMS_HEADER
                        + "c1,2023,,record,record-high,uk,2017-04-01,2018-03-31,total,all,,,equals,TRUE\n");
        assertThat(config.load().claims().get(0).value()).isEqualTo("true");
    }

    @Test
    void everyBookCountsForTheFingerprintAndSettingsDoNot() throws IOException, ConfigMistakes {
        String before = config.load().sha256();
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(config.load().sha256());
        assertThat(config.with("application.yml", "foi: {}").load().sha256()).isEqualTo(before);
        for (String book :
                List.of("forces.csv", "platforms.csv", "claims.csv", "requests/2023.yml", "vocabulary/versions.yml")) {
            String content = Files.readString(folder.resolve(book));
            assertThat(config.with(book, content + "\n").load().sha256())
                    .as(book)
                    .isNotEqualTo(before);
            config.with(book, content);
        }
        assertThat(config.load().sha256()).isEqualTo(before);
        Files.move(folder.resolve("requests/2023.yml"), folder.resolve("requests/2024.yml"));
        config.with("claims.csv", ConfigFolder.CLAIMS.replace(",2023,", ",2024,"));
        assertThat(config.load().sha256()).isNotEqualTo(before);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThatThrownBy(() -> Books.load(folder.resolve("none")))
                .isInstanceOf(ConfigMistakes.class)
                .hasMessageContaining("none: there is no such folder");
    }

    @Test
    void theProjectsOwnFolderHasNoMistake(@TempDir Path copy) throws IOException, ConfigMistakes {
        Path own = Path.of("config");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(own.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Books books = Books.load(copy);
        assertThat(books.forces().all()).filteredOn(Force::inUk45).hasSize(45);
        assertThat(books.forces().all()).filteredOn(Force::inEnglandAndWales43).hasSize(43);
        assertThat(books.requests()).containsOnlyKeys("2019", "2020", "2023", "2025");
        assertThat(books.requests().values())
                .extracting(request -> request.forces().size())
                .containsExactly(43, 4, 45, 45);
        assertThat(books.claims()).hasSize(53);
        assertThat(books.platforms().group("meta"))
                .containsExactly("facebook", "facebook-messenger", "instagram", "whatsapp");
    }

    @Test
    void aPlatformsIdIsMadeFromItsName() throws ConfigMistakes, IOException {
        Path own = Path.of("config/platforms.csv");
        List<Platform> platforms = config.with("platforms.csv", Files.readAllBytes(own))
                .load()
                .platforms()
                .all();
        assertThat(platforms)
                .filteredOn(platform -> !platform.id().equals("twitter"))
                .allSatisfy(platform -> assertThat(platform.id())
                        .isEqualTo(platform.name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")));
    }

    private Request request(String id) throws ConfigMistakes {
        return Objects.requireNonNull(config.load().requests().get(id));
    }
}
