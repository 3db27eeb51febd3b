package org.foireturns.validate;

import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.Candidate;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.foireturns.model.Severity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks candidates against their constraints; the message of a constraint is the code of the finding that it makes.
 */
public final class Validation {
    private final Validator validator;

    public Validation() {
        this(added -> {});
    }

    /** Checks further constraints too, beside those that the candidates carry. */
    public Validation(Consumer<ConstraintMapping> further) {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure();
        ConstraintMapping added = configuration.createConstraintMapping();
        further.accept(added);
        this.validator = configuration
                .addMapping(added)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The rules that a candidate breaks. */
    public List<Broken> broken(Candidate candidate) {
        return validator.validate(candidate).stream()
                .map(violation -> new Broken(
                        violation.getMessageTemplate(),
                        violation.getPropertyPath().toString(),
                        !violation.getConstraintDescriptor().getPayload().contains(Severity.Asks.class)))
                .toList();
    }

    /**
     * A rule that a candidate breaks, whichever candidate it is.
     *
     * @param code of the finding
     * @param property of the candidate that is at fault
     * @param rejects whether the candidate counts for nothing; else it counts, and the officer is asked
     */
    public record Broken(String code, String property, boolean rejects) {}

    /** What broken rules say of one candidate, sorted. */
    public List<Fault> faults(List<Broken> broken, Candidate candidate) {
        return broken.stream()
                .map(each -> fault(candidate, each))
                .sorted(Fault.IN_ORDER)
                .toList();
    }

    private static Fault fault(Candidate candidate, Broken broken) {
        RecordCell cell = candidate instanceof RecordCandidate row ? row.cells().apply(broken.property()) : null;
        Place place = cell == null ? candidate.place() : candidate.place().at(cell.address(), cell.text());
        return new Fault(FaultKinds.finding(broken.code(), place, candidate), cell == null ? "" : cell.column());
    }
}
