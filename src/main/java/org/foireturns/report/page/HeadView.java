package org.foireturns.report.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foireturns.model.Request;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Imprint;

/**
 * What the page is about, and which run made it.
 *
 * @param title of the latest request of each offence
 * @param asked which offences the requests ask about, with their codes
 * @param started the only thing on the page that differs between two runs on the same input
 */
public record HeadView(String title, String asked, String run, String version, String started, String asOf) {

    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

    static HeadView of(Edition edition) {
        Imprint imprint = edition.imprint();
        return new HeadView(
                title(edition),
                asked(edition),
                imprint.run(),
                imprint.version(),
                STARTED.format(imprint.started().atOffset(ZoneOffset.UTC)),
                English.day(imprint.asOf()));
    }

    private static String title(Edition edition) {
        List<String> titles = edition.byOffence().stream()
                .flatMap(each -> each.latestFirst().stream().limit(1))
                .map(Request::title)
                .toList();
        return titles.isEmpty() ? "No returns" : String.join("; ", titles);
    }

    private static String asked(Edition edition) {
        return edition.latestFirst().stream()
                .map(Request::offence)
                .distinct()
                .map(offence -> edition.registers().offences().name(offence) + " (" + offence + ")")
                .collect(Collectors.joining("; "));
    }
}
