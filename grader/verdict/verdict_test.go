package verdict_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/concurrency-katas/katas/grader/verdict"
)

func TestFinish(t *testing.T) {
	check := func(s verdict.Status, points int) verdict.Check { return verdict.Check{Status: s, MaxScore: points} }
	for name, c := range map[string]struct {
		checks []verdict.Check
		status verdict.Status
		score  int
	}{
		"all pass":        {[]verdict.Check{check(verdict.Pass, 60), check(verdict.Pass, 40)}, verdict.Pass, 100},
		"one fails":       {[]verdict.Check{check(verdict.Pass, 60), check(verdict.Fail, 40)}, verdict.Fail, 60},
		"not run":         {[]verdict.Check{check(verdict.Pass, 60), check(verdict.NotRun, 40)}, verdict.Fail, 60},
		"error wins":      {[]verdict.Check{check(verdict.Fail, 60), check(verdict.Error, 40)}, verdict.Error, 0},
		"fail then error": {[]verdict.Check{check(verdict.Error, 60), check(verdict.Fail, 40)}, verdict.Error, 0},
	} {
		t.Run(name, func(t *testing.T) {
			k := verdict.Kata{Checks: c.checks}
			k.Finish()
			assert.Equal(t, c.status, k.Status)
			assert.Equal(t, c.score, k.Score)
			assert.Equal(t, 100, k.MaxScore)
		})
	}
}

func TestReportAddsUp(t *testing.T) {
	r := verdict.NewReport([]verdict.Kata{{Score: 60, MaxScore: 100}, {Score: 100, MaxScore: 100}})
	assert.Equal(t, 160, r.Score)
	assert.Equal(t, 200, r.MaxScore)
	assert.NotNil(t, verdict.NewReport(nil).Katas, "an empty list, not null, in JSON")
}
