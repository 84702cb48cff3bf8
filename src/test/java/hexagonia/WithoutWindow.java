package hexagonia;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Tests of a second or more that need no window: one such class at a time, method after method, runs beside the tests
/// that have one,
/// which mostly wait for the toolkit. All other classes run one after the other, as without this.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("without a window")
public @interface WithoutWindow {}
