// Package places holds positions that text and JSON print in different ways.
package places

var (
	global *int
	list   []int
)

func wide() int { n := 1; global = &n; return len(list[0:]) + len(list[1:]) + len(list[2:]) + len(list[3:]) + len(list[4:]) + len(list[5:]) + len(list[6:]) + len(list[7:]) + len(list[8:]) + len(list[9:]) + len(list[0:]) + len(list[1:]) + len(list[2:]) + len(list[3:]) + len(list[4:]) + len(list[5:]) + len(list[6:]) + len(list[7:]) + len(list[8:]) + len(list[9:]) + len(list[0:]) + len(list[1:]) + len(list[2:]) + len(list[3:]) + len(list[4:]) + len(list[5:]) + len(list[6:]) + len(list[7:]) + len(list[8:]) + len(list[9:]) + *escaped(&n) + *fresh() }

func escaped(p *int) *int { return p }

func fresh() *int { x := 1; return &x }

func copies() (*int, *int) { return fresh(), fresh() }

//line grammar.y:7
func fromGrammar() *int { x := 1; return &x }

func callsFresh() *int { return fresh() }

/*line other.y:40:3*/ func inOther() *int { x := 1; return &x }

//line places.go:25
func backHome() *int { return fromGrammar() }
