package org.foireturns.report.page;

import java.util.List;
import java.util.Optional;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.report.Edition;
import org.foireturns.report.English;

/**
 * How often one force recorded an offence, year by year, as each request was answered.
 *
 * @param offence its plain name; empty where all requests ask about one
 * @param heads the years
 */
public record ForceHistory(String offence, List<String> heads, List<Row> rows) {

    /** The offence behind a colon, where there are several. */
    public String about() {
        return offence.isEmpty() ? "" : ": " + offence;
    }

    /** One request's answers. */
    public record Row(String request, List<Year> years) {}

    /**
     * One year.
     *
     * @param restated whether an earlier request was told another number
     */
    public record Year(String value, boolean restated) {
        static final Year NONE = new Year("", false);
    }

    static ForceHistory of(String force, String offence, Edition edition) {
        List<Total> own = edition.figures().totals().stream()
                .filter(total -> total.ofAForce()
                        && total.area().equals(force)
                        && total.dimension() == Dimension.TOTAL
                        && total.period().kind() == PeriodKind.FINANCIAL_YEAR)
                .toList();
        List<Period> years = own.stream().map(Total::period).distinct().sorted().toList();
        return new ForceHistory(
                offence,
                years.stream().map(English::period).toList(),
                edition.latestFirst().stream()
                        .filter(request ->
                                own.stream().anyMatch(total -> total.request().equals(request.id())))
                        .map(request -> new Row(
                                request.title(),
                                years.stream()
                                        .map(year -> year(own, request.id(), year))
                                        .toList()))
                        .toList());
    }

    private static Year year(List<Total> own, String request, Period year) {
        Optional<Total> here = own.stream()
                .filter(total ->
                        total.request().equals(request) && total.period().equals(year))
                .findFirst();
        return here.map(total -> new Year(
                        English.range(total.value()),
                        own.stream()
                                .anyMatch(other -> other.period().equals(year)
                                        && other.request().compareTo(request) < 0
                                        && !other.value().equals(total.value()))))
                .orElse(Year.NONE);
    }
}
