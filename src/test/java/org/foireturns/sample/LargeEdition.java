package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.decisions.Offers;
import org.foireturns.model.Address;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.MarkerStuck;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.report.Docket;
import org.foireturns.report.Edition;
import org.foireturns.report.Letterhead;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.edition.Publisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples' edition with ten thousand findings on top: 45 forces at their worst. */
@SuppressWarnings("NullAway.Init")
abstract class LargeEdition {
    private static final int FINDINGS = 10_000;
    private static final int MOST_BYTES = 1_500_000;
    private static final Pattern TIMES = Pattern.compile(", ([\\d,]+) times");

    private static Path folder;
    private static Path report;

    @BeforeAll
    static void publish(@TempDir Path published) throws Exception {
        folder = published;
        report = folder.resolve("report.html");
        new Publisher(2).publish(crowded(SampleNight.published().edition()), folder);
    }

    @Test
    void tenThousandFindingsFitAndEachIsCountedAndFound() throws Exception {
        String page = Files.readString(report);
        System.out.printf("report.html with %,d findings on top: %,d bytes%n", FINDINGS, Files.size(report));
        assertThat(Files.size(report)).isLessThan(MOST_BYTES);
        assertThat(sum(page, "<b class=\"total\">(.*?)</b>", "(\\d[\\d,]*) [a-z]+"))
                .isEqualTo(rows());
        assertThat(groups(page)).isEqualTo(rows());
        assertThat(Pattern.compile("<b>A\\d+</b> (\\d+)(?:\"|&#34;)")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .hasSize(FINDINGS / 2);
    }

    @Test
    void itOpensInABrowser() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.size(1280, 900);
            System.out.printf(
                    "report.html with %,d findings: loaded in %d ms%n", FINDINGS, browser.loadingTime(report));

            assertThat(browser.find("#answer .word").getText()).contains("questions are open too.");
            assertThat(browser.run("return document.querySelectorAll('.finding').length"))
                    .isNotEqualTo(0L);
        }
    }

    /** Half of them say something of their own, half the same of many cells. */
    private static Edition crowded(Edition edition) {
        List<ReturnSummary> returns = edition.evidence().returns().stream()
                .filter(summary -> summary.file().request().equals("2025"))
                .toList();
        List<RaisedFinding> findings = new ArrayList<>(edition.docket().findings());
        for (int i = 0; i < FINDINGS; i++) {
            ReturnSummary summary = returns.get(i % returns.size());
            Place place = Place.ofFile(summary.file(), summary.force())
                    .onSheet("Crimes")
                    .at(new Address(i / returns.size(), 0), "");
            FindingLine line = FindingLine.of(
                    i % 2 == 0
                            ? new MarkerStuck(place, 1)
                            : new PlatformUnlisted(place, "Platform number " + i, "the list"));
            findings.add(new RaisedFinding("x" + i, line, RaisedFinding.State.NEW));
        }
        return new Edition(
                edition.imprint(),
                edition.requests(),
                edition.registers(),
                edition.evidence(),
                edition.reconciliation(),
                edition.figures(),
                Docket.open(findings, Offers.NONE),
                edition.sinceLast(),
                edition.controls(),
                edition.drawings(),
                edition.proposed(),
                List.of(),
                Letterhead.NONE);
    }

    private static long rows() throws Exception {
        try (CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("findings.csv"));
                Stream<NamedCsvRecord> all = lines.stream()) {
            return all.filter(line -> !line.getField("state").equals("fixed")).count();
        }
    }

    private static long sum(String page, String where, String number) {
        String words = Pattern.compile(where)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Pattern.compile(number)
                .matcher(words)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1).replace(",", "")))
                .sum();
    }

    /** The findings of all groups on the page: those that say how many times, and those that stand once. */
    private static long groups(String page) {
        return page.lines()
                .filter(line -> line.startsWith("<h5>") || line.startsWith("<p><span class=\"tag note\">"))
                .mapToLong(head -> TIMES.matcher(head)
                        .results()
                        .mapToLong(match -> Long.parseLong(match.group(1).replace(",", "")))
                        .findFirst()
                        .orElse(1))
                .sum();
    }
}
