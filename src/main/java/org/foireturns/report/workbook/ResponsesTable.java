package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/** How each force answered each question. */
final class ResponsesTable {
    private static final List<String> QUESTIONS =
            List.of("total", "victim_gender", "victim_age", "platform", "youngest-victim");

    private ResponsesTable() {}

    static SheetTable<ForceAnswers> table(Edition edition) {
        Names names = Names.of(edition);
        List<String> requests = RowOrder.latestFirst(edition);
        SheetTable<ForceAnswers> table = SheetTable.<ForceAnswers>on(
                        "Responses", "How each police force answered each question")
                .request(edition, ForceAnswers::request)
                .text("Force", 36, line -> names.force(line.force));
        for (String question : QUESTIONS) {
            table.text(English.title(names.question(question)), 22, line -> line.answers.getOrDefault(question, ""));
        }
        Map<List<String>, Map<String, String>> lines = new TreeMap<>(Comparator.comparing(List<String>::toString));
        edition.reconciliation().responses().stream()
                .collect(Collectors.groupingBy(response -> List.of(response.request(), response.force())))
                .forEach((key, responses) -> lines.put(key, answers(responses)));
        return table.rows(lines.entrySet().stream()
                .map(line ->
                        new ForceAnswers(line.getKey().get(0), line.getKey().get(1), line.getValue()))
                .sorted(Comparator.comparingInt((ForceAnswers line) -> requests.indexOf(line.request))
                        .thenComparing(line -> names.force(line.force))));
    }

    private static Map<String, String> answers(List<Response> responses) {
        return responses.stream()
                .collect(Collectors.groupingBy(
                        Response::question,
                        TreeMap::new,
                        Collectors.mapping(
                                ResponsesTable::words,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> String.join(
                                                "; ",
                                                all.stream().distinct().sorted().toList())))));
    }

    /** {@code answered}, {@code refused, section 12}, {@code no answer}. */
    static String words(Response response) {
        String status = switch (response.status()) {
            case NONE -> "no answer";
            case PART -> "answered in part";
            default -> response.status().words();
        };
        return response.section().isEmpty() ? status : status + ", section " + response.section();
    }

    /** One force's answers to one request, by question; none for a question that it was not asked. */
    record ForceAnswers(String request, String force, Map<String, String> answers) {}
}
