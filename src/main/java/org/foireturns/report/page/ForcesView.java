package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.ForceAnswers;
import org.foireturns.report.Names;
import org.foireturns.report.RaisedFinding;

/** Every force that was asked, by request. */
public record ForcesView(List<OfRequest> requests) {
    /** Stands where a force gave no number. */
    static final String NO_NUMBER = "none";

    static ForcesView of(Edition edition) {
        ForceAnswers sent = ForceAnswers.in(edition);
        return new ForcesView(edition.latestFirst().stream()
                .map(request -> OfRequest.of(request, sent, edition))
                .toList());
    }

    /**
     * The forces of one request.
     *
     * @param period of the number shown
     */
    public record OfRequest(String title, String period, List<ForceRow> lines) {

        static OfRequest of(Request request, ForceAnswers sent, Edition edition) {
            List<Total> totals = edition.figures().totals().stream()
                    .filter(total -> total.request().equals(request.id())
                            && total.ofAForce()
                            && total.dimension() == Dimension.TOTAL)
                    .toList();
            Optional<Period> latest = totals.stream()
                    .map(Total::period)
                    .max(Comparator.comparing(Period::end).thenComparing(Period::start));
            List<Total> shown = totals.stream()
                    .filter(total -> latest.filter(total.period()::equals).isPresent())
                    .toList();
            Map<String, List<RaisedFinding>> findings = edition.docket().findings().stream()
                    .filter(finding -> finding.line().place().isOf(request.id()))
                    .collect(Collectors.groupingBy(
                            finding -> Place.printed(finding.line().place().force())));
            return new OfRequest(
                    request.title(),
                    latest.map(English::period).orElse(""),
                    sent.all(request).stream()
                            .map(answer -> ForceRow.of(
                                    answer, shown, findings.getOrDefault(answer.force(), List.of()), edition))
                            .sorted(Comparator.comparing(ForceRow::name))
                            .toList());
        }
    }

    /**
     * One force.
     *
     * @param anchor of its section
     * @param inPart whether its return leaves out a part that may still come
     */
    public record ForceRow(
            String anchor,
            String name,
            String status,
            String total,
            String questions,
            List<String> files,
            boolean inPart,
            ActionCounts counts) {

        static ForceRow of(ForceAnswer answer, List<Total> totals, List<RaisedFinding> own, Edition edition) {
            String force = answer.force();
            return new ForceRow(
                    Anchor.force(force),
                    Names.of(edition).force(force),
                    answer.status(),
                    totals.stream()
                            .filter(total -> total.area().equals(force) && total.forcesReporting() > 0)
                            .findFirst()
                            .map(total -> English.range(total.value()))
                            .orElse(NO_NUMBER),
                    answer.questions(),
                    answer.files().stream()
                            .map(ReturnSummary::file)
                            .map(ReturnFile::baseName)
                            .sorted()
                            .toList(),
                    answer.inPart(),
                    ActionCounts.of(own));
        }

        /** The name of the status' style. */
        public String style() {
            return status.replace(' ', '-');
        }
    }
}
