/** English words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
open opens opened opening opening reopen reopens reopened reopening / close closes closed closing closure shut shuts shutting
rise rises rose risen rising climb climbs climbed climbing / fall falls fell fallen falling drop drops dropped dropping plunge plunged plunges sink sinks sank sunk
increase increases increased increasing grow grows grew grown growing / decrease decreases decreased decreasing decline declines declined declining shrink shrinks shrank shrunk
raise raises raised raising / lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing
gain gains gained gaining win wins won winning winner / lose loses lost losing loss loser
victory victories / defeat defeats defeated
buy buys bought buying acquire acquires acquired / sell sells sold selling
accept accepts accepted accepting / reject rejects rejected rejecting refuse refuses refused refusing decline declined
approve approves approved approving approval / reject rejects rejected rejecting rejection block blocks blocked blocking veto vetoed vetoes
support supports supported supporting back backs backed backing / oppose opposes opposed opposing
allow allows allowed allowing permit permits permitted permitting / ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited
confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged concede concedes conceded / deny denies denied denying
convict convicts convicted convicting guilty conviction / acquit acquits acquitted acquitting acquittal innocent
arrest arrests arrested arresting detain detains detained jail jailed / release releases released releasing free freed
hire hires hired hiring appoint appoints appointed appointing / fire fires fired firing dismiss dismisses dismissed dismissing sack sacked sacks
survive survives survived surviving / die dies died dying perish perished killed kill kills killing
alive / dead
arrive arrives arrived arriving enter enters entered entering / leave leaves left leaving depart departs departed departing
join joins joined joining / leave leaves left leaving quit quits
begin begins began begun beginning start starts started starting / end ends ended ending finish finishes finished finishing stop stops stopped stopping
launch launches launched / cancel cancels cancelled canceled cancelling canceling
succeed succeeds succeeded succeeding success / fail fails failed failing failure
strengthen strengthens strengthened strengthening / weaken weakens weakened weakening
improve improves improved improving / worsen worsens worsened worsening
attack attacks attacked attacking / defend defends defended defending
extend extends extended / shorten shortens shortened
import imports imported importing / export exports exported exporting
lend lends lent lending / borrow borrows borrowed borrowing
push pushes pushed pushing / pull pulls pulled pulling
build builds built building / demolish demolishes demolished demolishing
remember remembers remembered / forget forgets forgot forgotten
praise praises praised praising welcome welcomes welcomed welcoming / criticise criticises criticised criticize criticizes criticized condemn condemns condemned condemning
north northern / south southern
east eastern / west western
male man men / female woman women
up / down
above / below
more / fewer less
most / least
majority / minority
legal lawful / illegal unlawful
public / private
high higher highest / low lower lowest
early earlier / late later
first / last
cheap cheaper / expensive dearer
rich richer / poor poorer
`;
