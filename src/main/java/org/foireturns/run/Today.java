package org.foireturns.run;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.model.Request;
import org.foireturns.report.letter.Reminder;

/** What a day makes of the requests: which ones wait for their first answer, and which answers are overdue. */
public record Today(Books books, Order order, LocalDate day) {

    /** The requests that are in a run although no file answers them: they are open, or their folder is there. */
    List<Request> waiting() {
        return books.requests().values().stream()
                .filter(request ->
                        isOpen(request) || Files.isDirectory(order.input().resolve(request.id())))
                .toList();
    }

    private boolean isOpen(Request request) {
        LocalDate sent = request.sent();
        return sent != null && request.due() != null && !day.isBefore(sent) && !request.isOver(day);
    }

    /** All that makes a run on this day another one than on a day before, or under other settings of what is said. */
    public List<String> texts(Settings settings) {
        return Stream.of(
                        settings.telling().stream(),
                        waiting().stream().map(Request::id),
                        books.requests().values().stream()
                                .map(request -> request.id() + " " + Reminder.of(request, day)))
                .flatMap(texts -> texts)
                .toList();
    }
}
